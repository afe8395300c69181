package vn.rasoat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import vn.rasoat.access.Role;

import static java.util.Map.entry;

/** A row of {@code rights.csv} and the request that tries it. */
record RightsRow(String method, String pattern, String who, String area, String withoutGrant, String reason) {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Map<String, Object> BODIES = bodies();

	/** What lies at the place where the row is tried. */
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

	/** What the forms of pages ask for, all together; each takes what it knows. */
	private static final Map<String, String> FIELDS = Map.ofEntries(entry("reason", "Ghi nhầm"),
			entry("paper", "12/QĐ-UBND"), entry("text", "Xin chào"), entry("name", "Trần Thị Lạ"),
			entry("role", "REVIEWER"), entry("area", "/{lead}/"), entry("reviewYear", "2027"),
			entry("surveyBy", "2027-10-16"), entry("meetingBy", "2027-10-23"), entry("minutesBy", "2027-10-30"),
			entry("number", "12/KH-UBND"), entry("issuedOn", "2026-10-05"), entry("lead", "{lead}"),
			entry("communes", "{code}"), entry("description", "Báo cáo tiến độ"), entry("givenTo", "Phòng Kinh tế"),
			entry("issuingBody", "Bộ NN&MT"), entry("kind", "VILLAGE"), entry("on", "2026-10-09"),
			entry("by", "Lê Văn Gỡ"), entry("level", "COMMUNE"), entry("parent", "{lead}"),
			entry("validFrom", "2026-10-01"), entry("village", "{village}"), entry("commune", "{beside}"));

	static List<RightsRow> table() {
		return text("rights.csv").lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("method,"))
			.map((line) -> Arrays.copyOf(line.split(",", 6), 6))
			.map((cells) -> new RightsRow(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]))
			.toList();
	}

	String operation() {
		return this.method + " " + this.pattern;
	}

	boolean isPublic() {
		return this.who.equals("public");
	}

	boolean isForAnybody() {
		return this.who.equals("any");
	}

	List<Role> roles() {
		return Stream.of(this.who.split("\\+")).map(Role::valueOf).toList();
	}

	/** Asks for things that no test makes, with nothing filled in. */
	AbstractMockHttpServletRequestBuilder<?> emptyRequest() {
		return request((variable) -> "999999").content("{}");
	}

	AbstractMockHttpServletRequestBuilder<?> filledRequest(UnaryOperator<String> values) {
		Object body = BODIES.getOrDefault(operation(), Map.of());
		var request = request(values).content(filled(JSON.writeValueAsString(body), values));
		FIELDS.forEach((name, value) -> request.param(name, filled(value, values)));
		return request;
	}

	private static String filled(String text, UnaryOperator<String> values) {
		return PLACEHOLDER.matcher(text).replaceAll((found) -> values.apply(found.group(1)));
	}

	private AbstractMockHttpServletRequestBuilder<?> request(UnaryOperator<String> values) {
		String path = Stream.of(this.pattern.split("/"))
			.map((part) -> part.startsWith("{") ? values.apply(part.replaceAll("[{}]|:.*", "")) : part)
			.collect(Collectors.joining("/"));
		if (this.pattern.equals("/")) {
			path = "/";
		}
		if (this.method.equals("POST") && this.pattern.matches(".*/(papers|import)")) {
			return MockMvcRequestBuilders.multipart(path)
				.file(new MockMultipartFile("file", "giay.pdf", "application/pdf", "%PDF-1.4 giay".getBytes()))
				.accept("text/html", "application/json");
		}
		var request = MockMvcRequestBuilders.request(HttpMethod.valueOf(this.method.replace("ANY", "GET")), path)
			.accept("text/html", "application/json");
		return this.pattern.startsWith("/api/") ? request.contentType("application/json") : request;
	}

	private static Map<String, Object> bodies() {
		return JSON.readerForMapOf(Object.class).readValue(text("rights-bodies.json"));
	}

	private static String text(String name) {
		try {
			return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
