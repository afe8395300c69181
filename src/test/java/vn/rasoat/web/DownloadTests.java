package vn.rasoat.web;

import org.junit.jupiter.api.Test;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class DownloadTests {

	@Test
	void fileIsTakenAwayUnderItsNameAndNeverRunAsAPage() {
		ResponseEntity<byte[]> answer = Download.file(MediaType.TEXT_HTML, "Biên bản.html", new byte[] { 1 });

		assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
		assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("Biên bản.html");
		assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
		assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).contains("sandbox");
	}

	@Test
	void whatIsWrittenWhileItIsMadeHasTheSameHead() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		Download.begin(response, MediaType.parseMediaType("application/zip"), "ho-so.zip");

		assertThat(response.getContentType()).isEqualTo("application/zip");
		assertThat(response.getHeader("Content-Disposition")).contains("attachment", "ho-so.zip");
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
	}

}
