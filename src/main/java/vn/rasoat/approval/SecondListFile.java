package vn.rasoat.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.rasoat.approval.DecisionPaper.Sheet;
import vn.rasoat.approval.SecondLists.Lists;

/** The lists of a second standard in one table; every row names its list and standard. */
@Component
class SecondListFile {

	private static final List<String> TITLES = List.of("list", "standard", "household", "village", "people", "income",
			"deprivation", "category");

	private final MessageSource messages;

	SecondListFile(MessageSource messages) {
		this.messages = messages;
	}

	byte[] csv(Lists lists, Locale locale) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		rows.add(new ArrayList<>(TITLES.stream().map((it) -> say("approval.second." + it, locale)).toList()));
		lists.sheets().stream().flatMap((it) -> rows(it, lists.standard(), locale)).forEach(rows::add);
		lists.unjudged().forEach((it) -> {
			List<@Nullable Object> row = new ArrayList<>();
			row.add(say("approval.second.unjudged", locale));
			row.add(lists.standard());
			row.add(it);
			rows.add(row);
		});
		return CsvText.of(rows);
	}

	private Stream<List<@Nullable Object>> rows(Sheet sheet, String standard, Locale locale) {
		return sheet.lines().stream().map((line) -> {
			List<@Nullable Object> row = new ArrayList<>();
			row.add(say("approval.list." + sheet.list(), locale));
			row.add(standard);
			row.add(line.headName());
			row.add(line.villageName());
			row.add(line.people());
			row.add(line.incomePoints());
			row.add(line.deprivationPoints());
			row.add(say("ruleset.category." + line.category(), locale));
			return row;
		});
	}

	private String say(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
