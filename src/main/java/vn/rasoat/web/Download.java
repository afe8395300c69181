package vn.rasoat.web;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file somebody takes away: under its name, kept by no cache, and never run as a page
 * of the product, whatever is in it.
 */
public final class Download {

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

	private static final MediaType WORKBOOK = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private Download() {
	}

	public static ResponseEntity<byte[]> csv(String name, byte[] content) {
		return file(CSV, name, content);
	}

	public static ResponseEntity<byte[]> workbook(String name, byte[] content) {
		return file(WORKBOOK, name, content);
	}

	public static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
		return ResponseEntity.ok().headers(headers(type, name)).body(content);
	}

	/** The same for one that is written while it is made. */
	public static void begin(HttpServletResponse response, MediaType type, String name) {
		headers(type, name)
			.forEach((header, values) -> values.forEach((content) -> response.setHeader(header, content)));
	}

	private static HttpHeaders headers(MediaType type, String name) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(type);
		headers.setContentDisposition(ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build());
		headers.setCacheControl(CacheControl.noStore());
		headers.set("X-Content-Type-Options", "nosniff");
		headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
		return headers;
	}

}
