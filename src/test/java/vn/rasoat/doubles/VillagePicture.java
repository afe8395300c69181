package vn.rasoat.doubles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;

import vn.rasoat.area.AreaPath;
import vn.rasoat.worklist.CasePicture;

class VillagePicture implements CasePicture {

	@Override
	public Optional<Picture> of(String caseKey) {
		if (!caseKey.startsWith("village-review/")) {
			return Optional.empty();
		}
		try {
			String xml = new ClassPathResource("processes/review-village.bpmn")
				.getContentAsString(StandardCharsets.UTF_8);
			return Optional.of(new Picture(new AreaPath("/91/30295/30295-01/"), xml,
					List.of("UserTask_RecordSurvey"), List.of("StartEvent_VillageOpened")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
