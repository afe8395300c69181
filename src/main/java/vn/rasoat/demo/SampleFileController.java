package vn.rasoat.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import vn.rasoat.demo.Scenario.Commune;
import vn.rasoat.web.Download;

/** The list file of the demo's first commune, to try the import with. */
@Controller
@Profile({ "demo", "test" })
class SampleFileController {

	private final String scenario;

	SampleFileController(@Value("${ra-soat.demo.scenario:an-giang-2026}") String scenario) {
		this.scenario = scenario;
	}

	@GetMapping("/demo/danh-sach-mau.xlsx")
	ResponseEntity<byte[]> file() {
		return Download.workbook("danh-sach-mau.xlsx", workbook(ScenarioFiles.read(this.scenario)));
	}

	private static byte[] workbook(Scenario played) {
		ScenarioFamilies families = new ScenarioFamilies(played);
		Commune commune = played.communes().get(0);
		return ImportingList.file(played, commune.name(), commune.code())
			.xlsx(commune.villages().stream().flatMap((it) -> families.listed(it.name()).stream()).toList());
	}

}
