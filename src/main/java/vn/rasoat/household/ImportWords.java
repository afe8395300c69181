package vn.rasoat.household;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.rasoat.household.CheckedList.VillageCount;
import vn.rasoat.household.ImportApi.Fault;
import vn.rasoat.household.ImportApi.ImportJson;
import vn.rasoat.household.ImportApi.VillageJson;
import vn.rasoat.household.ListImports.Upload;

/** Tells other programs what an uploaded file holds, its faults in words. */
@Component
class ImportWords {

	private final MessageSource messages;

	ImportWords(MessageSource messages) {
		this.messages = messages;
	}

	ImportJson json(String id, Upload upload, Locale locale) {
		CheckedList list = upload.list();
		List<Fault> faults = list.errors().stream().map((error) -> fault(error, locale)).toList();
		return new ImportJson(id, upload.file().name(), list.rows(), list.households().size(), list.faulty(),
				list.toBeListed(), faults, list.villages().stream().map(ImportWords::village).toList(),
				list.differences(), list.missing(), upload.outcome());
	}

	private Fault fault(CellError error, Locale locale) {
		return new Fault(error.row(), error.column().title(), error.value(),
				text(error.fault().key(), error.detail(), locale),
				text(error.fault().remedyKey(), error.detail(), locale));
	}

	private String text(String key, String detail, Locale locale) {
		return this.messages.getMessage(key, new Object[] { detail }, locale);
	}

	private static VillageJson village(VillageCount count) {
		return new VillageJson(count.code(), count.name(), (count.review() != null) ? count.review().id() : null,
				count.households().size(), count.people(), count.poor(), count.nearPoor(), count.faulty(),
				count.listedAlready(), count.toBeListed());
	}

}
