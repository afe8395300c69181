package vn.rasoat.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/** Somebody's session in a browser; the same cookie is sent to whichever node answers. */
final class LoggedIn {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String BOUNDARY = "--ra-soat";

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private final HttpClient http = HttpClient.newHttpClient();

	private String cookie = "";

	private String token = "";

	static LoggedIn at(String node, String username) {
		LoggedIn person = new LoggedIn();
		person.readToken(node);
		String form = "username=" + username + "&password="
				+ URLEncoder.encode(LoadPeople.PASSWORD, StandardCharsets.UTF_8);
		int status = person
			.send(person.request(node, "/login")
				.header("Content-Type", "application/x-www-form-urlencoded")
				.header("Accept", "application/json")
				.POST(BodyPublishers.ofString(form)))
			.statusCode();
		if (status != 204) {
			throw new IllegalStateException(username + " cannot log in: " + status);
		}
		person.readToken(node);
		return person;
	}

	private void readToken(String node) {
		Map<?, ?> csrf = (Map<?, ?>) get(node, "/api/session").get("csrf");
		this.token = String.valueOf(csrf.get("token"));
	}

	Map<String, Object> get(String node, String path) {
		return read(send(request(node, path).GET()));
	}

	/** Reads a page as a browser does, without what it shows beside. */
	String page(String node, String path) {
		HttpResponse<String> answer = send(request(node, path).header("Accept", "text/html").GET());
		if (answer.statusCode() != 200) {
			throw new IllegalStateException(answer.uri() + " " + answer.statusCode());
		}
		return answer.body();
	}

	Map<String, Object> post(String node, String path, String key, Object body) {
		return read(send(request(node, path).header("Content-Type", "application/json")
			.header("Idempotency-Key", key)
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
	}

	/** Hands a scan in and answers its number. */
	String scan(String node, String caseKey) {
		String part = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nminutes-scan\r\n--"
				+ BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bien-ban.pdf\"\r\n"
				+ "Content-Type: application/pdf\r\n\r\n%PDF-1.4 bien ban\r\n--" + BOUNDARY + "--\r\n";
		return String.valueOf(read(send(request(node, "/api/cases/" + caseKey + "/papers")
			.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
			.POST(BodyPublishers.ofString(part)))).get("id"));
	}

	private HttpRequest.Builder request(String node, String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(node + path)).timeout(PATIENCE);
		if (!this.cookie.isEmpty()) {
			request.header("Cookie", this.cookie);
		}
		return this.token.isEmpty() ? request : request.header("X-CSRF-TOKEN", this.token);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> answer = this.http.send(request.build(), BodyHandlers.ofString());
			answer.headers()
				.allValues("Set-Cookie")
				.stream()
				.filter((set) -> set.startsWith("RASOAT="))
				.forEach((set) -> this.cookie = set.split(";")[0]);
			return answer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> read(HttpResponse<String> answer) {
		if (answer.statusCode() / 100 != 2) {
			throw new IllegalStateException(answer.uri() + " " + answer.statusCode() + ": " + answer.body());
		}
		return JSON.readValue(answer.body(), Map.class);
	}

}
