package vn.rasoat.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list file to try the import with. */
@Controller
@Profile({ "demo", "test" })
class SampleFileController {

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	@GetMapping("/demo/danh-sach-mau.xlsx")
	ResponseEntity<byte[]> file() {
		return ResponseEntity.ok()
			.contentType(XLSX)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("danh-sach-mau.xlsx").build().toString())
			.body(new DemoLists().sampleFile());
	}

}
