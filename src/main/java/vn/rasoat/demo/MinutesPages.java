package vn.rasoat.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.language.Vietnamese;

/**
 * Fetches printed minutes as somebody who is logged in, from the pages of the running
 * product itself.
 */
final class MinutesPages {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final Pattern STYLE = Pattern.compile("(?:href=\"[^\"]*/css/|@import (?:url\\()?\")([a-z-]+\\.css)");

	private static final int OK = 200;

	private final HttpClient http = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(HttpClient.Redirect.NORMAL)
		.build();

	private final String address;

	private final Path folder;

	MinutesPages(int port, Path folder) {
		this.address = "http://127.0.0.1:" + port;
		this.folder = folder;
	}

	void logIn(String username, String password) throws IOException, InterruptedException {
		Matcher token = TOKEN.matcher(page("/login"));
		if (!token.find()) {
			throw new IOException("no form to log in");
		}
		String form = "_csrf=" + encoded(token.group(1)) + "&username=" + encoded(username) + "&password="
				+ encoded(password);
		send(HttpRequest.newBuilder(URI.create(this.address + "/login"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Accept", "text/html")
			.POST(HttpRequest.BodyPublishers.ofString(form)));
	}

	/**
	 * Writes the minutes of every round into a file that can be opened and printed by
	 * itself.
	 */
	Path keep(VillageReview review, int round) throws IOException, InterruptedException {
		String name = Vietnamese.plain(review.villageName()).replaceAll("[^a-z0-9]+", "-");
		String page = page("/reviews/" + review.id() + "/minutes?round=" + round);
		Path file = this.folder.resolve(name + ((round == review.round()) ? "" : "-vong-" + round) + ".html");
		Files.createDirectories(this.folder.resolve("css"));
		styles(page);
		return Files.writeString(file, page.replaceAll("href=\"[^\"]*/css/", "href=\"css/"));
	}

	private void styles(String text) throws IOException, InterruptedException {
		List<String> names = STYLE.matcher(text).results().map((it) -> it.group(1)).toList();
		for (String name : names) {
			Path file = this.folder.resolve("css").resolve(name);
			if (!Files.exists(file)) {
				String style = page("/css/" + name);
				Files.writeString(file, style);
				styles(style);
			}
		}
	}

	private String page(String path) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(URI.create(this.address + path)).header("Accept", "text/html,text/css"));
	}

	private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() != OK || answer.uri().getQuery() != null && answer.uri().getQuery().equals("error")) {
			throw new IOException(answer.uri() + " answered " + answer.statusCode());
		}
		return answer.body();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
