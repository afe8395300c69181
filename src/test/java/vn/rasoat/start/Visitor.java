package vn.rasoat.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;

import org.jsoup.Connection;
import org.jsoup.Connection.Method;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who knows nothing but the address: reads pages, fills in the forms that stand
 * on them, and hands in tasks as their script does.
 */
final class Visitor {

	private static final JsonMapper JSON = new JsonMapper();

	private final String site;

	private final Connection session;

	Visitor(String site) {
		this(site, Jsoup.newSession().timeout((int) Duration.ofMinutes(1).toMillis()).ignoreContentType(true));
	}

	private Visitor(String site, Connection session) {
		this.site = site;
		this.session = session;
	}

	/** Somebody of the demo, with the password that stands on the log-in page. */
	static Visitor of(StartedProduct product, String username) {
		Visitor visitor = new Visitor(product.address());
		Element account = visitor.opens("/login").expectFirst("[data-user=" + username + "]");
		visitor.logsIn(username, account.attr("data-password"));
		return visitor;
	}

	/** The same browser, with its cookies, at another address. */
	Visitor movesTo(String other) {
		return new Visitor(other, this.session);
	}

	Document opens(String path) {
		return parsed(answer(this.session.newRequest(this.site + path)));
	}

	int status(String path) {
		return answer(this.session.newRequest(this.site + path).ignoreHttpErrors(true)).statusCode();
	}

	/**
	 * Sends the form of a page that goes to this address, with what stands in it already;
	 * nothing of it may be refused.
	 * @param answers name and content of each field in turn
	 */
	Document sends(Document page, String action, String... answers) {
		Document after = parsed(answer(filled(page, action, answers)));
		if (after.selectFirst(".error-summary") != null) {
			throw new IllegalStateException(action + ": " + after.select(".error-summary").text());
		}
		return after;
	}

	int statusOfSending(Document page, String action, String... answers) {
		return answer(filled(page, action, answers).ignoreHttpErrors(true)).statusCode();
	}

	private static Connection filled(Document page, String action, String... answers) {
		FormElement form = page.forms()
			.stream()
			.filter((one) -> one.attr("action").equals(action))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(page.location() + " has no form to " + action));
		Connection request = form.submit();
		for (int field = 0; field < answers.length; field += 2) {
			String name = answers[field];
			if (form.select("[name=" + name + "]").isEmpty()) {
				throw new IllegalStateException(action + " does not ask for " + name);
			}
			request.request().data().removeIf((given) -> given.key().equals(name));
			request.data(name, answers[field + 1]);
		}
		return request;
	}

	/** Ends where the log-in leads to. */
	Document logsIn(String username, String password) {
		return sends(opens("/login"), "/login", "username", username, "password", password);
	}

	Map<String, Object> asks(String path) {
		return read(answer(this.session.newRequest(this.site + path).header("Accept", "application/json")));
	}

	/**
	 * As the script of a page sends it.
	 * @param key of the submission; the same key again counts once
	 */
	Map<String, Object> posts(Document page, String path, String key, Map<String, Object> body) {
		return read(answer(this.session.newRequest(this.site + path)
			.method(Method.POST)
			.header("Accept", "application/json")
			.header("Content-Type", "application/json")
			.header(page.expectFirst("meta[name=csrf-header]").attr("content"),
					page.expectFirst("meta[name=csrf-token]").attr("content"))
			.header("Idempotency-Key", key)
			.requestBody(JSON.writeValueAsString(body))));
	}

	private static Connection.Response answer(Connection request) {
		try {
			return request.execute();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Document parsed(Connection.Response answer) {
		try {
			return answer.parse();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> read(Connection.Response answer) {
		return JSON.readValue(answer.body(), Map.class);
	}

}
