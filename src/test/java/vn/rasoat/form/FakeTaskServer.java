package vn.rasoat.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import tools.jackson.databind.json.JsonMapper;

import vn.rasoat.browser.StaticSite;

/**
 * Answers like the task pages: a form, a draft, submissions answered as the test has
 * lined up.
 */
final class FakeTaskServer implements AutoCloseable {

	static final String SCHEMA = """
			{"id":"record-minutes","type":"default","schemaVersion":16,"components":[
			{"id":"F1","type":"number","key":"attendeeCount","label":"Số hộ dự họp","decimalDigits":0,
				"validate":{"required":true,"min":1}},
			{"id":"F2","type":"textfield","key":"chair","label":"Người chủ trì","validate":{"required":true,"maxLength":20}},
			{"id":"F3","type":"textarea","key":"note","label":"Ghi chú"},
			{"id":"F4","type":"radio","key":"result","label":"Kết quả","values":[{"label":"Nhất trí","value":"yes"},
				{"label":"Không","value":"no"}]},
			{"id":"F5","type":"datetime","subtype":"date","key":"heldOn","dateLabel":"Ngày họp"},
			{"id":"F6","type":"select","key":"village","label":"Thôn","valuesKey":"villages"},
			{"id":"F7","type":"checklist","key":"who","label":"Thành phần","values":[{"label":"Trưởng thôn","value":"a"}]},
			{"id":"F8","type":"dynamiclist","path":"cases","label":"Hộ có ý kiến","allowAddRemove":true,
				"defaultRepetitions":1,"components":[{"id":"F9","type":"textfield","key":"name","label":"Chủ hộ"}]}]}""";

	private static final String PAGE = """
			<!doctype html><html lang="vi"><head><title>Ghi biên bản</title><meta name="csrf-token" content="t0">
			<meta name="csrf-header" content="X-CSRF-TOKEN"><link rel="stylesheet" href="/vendor/form-js/form-js.css">
			</head><body><main><h1>Ghi biên bản họp thôn</h1>
			<div data-task-form data-form-url="/api/tasks/7/form" data-submit-url="/api/tasks/7/submission"
			data-draft-url="/api/tasks/7/draft" data-user="hoa" data-task="7" data-today="2019-02-28"></div></main>
			<form data-logout action="/bye"><button>Đăng xuất</button></form>
			<script type="application/json" id="texts">%s</script>
			<script src="/vendor/form-js/form-viewer.umd.js" defer></script>
			<script src="/js/task-form.js" type="module"></script><script src="/js/logout.js" type="module"></script>
			</body></html>""";

	record Answer(int status, String json) {

	}

	record Sent(String method, String path, String key, String csrf, String body) {

	}

	final StaticSite site = new StaticSite();

	final List<Sent> requests = new CopyOnWriteArrayList<>();

	final Deque<Answer> answers = new ArrayDeque<>();

	volatile String schema = SCHEMA;

	volatile String data = "{\"villages\":[\"Thôn Đông\"]}";

	volatile String draft = "null";

	volatile String draftSavedAt = "null";

	volatile String token = "t0";

	FakeTaskServer() {
		this.site.page("/tasks/7", PAGE.formatted(FormMessages.browserTexts(Locale.forLanguageTag("vi"))));
		this.site.page("/tasks/8", "<!doctype html><title>Việc sau</title><h1>Việc sau</h1>");
		this.site.on("/api/tasks/7/form",
				(exchange) -> json(exchange, 200,
						"{\"schema\":" + JsonMapper.builder().build().writeValueAsString(this.schema) + ",\"data\":"
								+ this.data + ",\"draft\":" + this.draft + ",\"draftSavedAt\":" + this.draftSavedAt
								+ "}"));
		this.site.on("/api/tasks/7/draft", (exchange) -> {
			note(exchange);
			json(exchange, 204, "");
		});
		this.site.on("/api/tasks/7/submission", (exchange) -> {
			note(exchange);
			Answer answer = this.answers.isEmpty() ? new Answer(200, "{\"next\":\"/tasks/8\",\"message\":\"Đã gửi\"}")
					: this.answers.poll();
			json(exchange, answer.status(), answer.json());
		});
		this.site.on("/login", (exchange) -> {
			note(exchange);
			boolean right = last("/login").body().contains("password=right");
			this.token = right ? "t1" : this.token;
			json(exchange, right ? 204 : 401, right ? "" : "{}");
		});
		this.site.on("/api/session", (exchange) -> json(exchange, 200, "{\"username\":\"hoa\",\"csrf\":"
				+ "{\"headerName\":\"X-CSRF-TOKEN\",\"token\":\"" + this.token + "\"}}"));
	}

	List<Sent> submissions() {
		return this.requests.stream().filter((sent) -> sent.path().endsWith("/submission")).toList();
	}

	List<Sent> drafts() {
		return this.requests.stream().filter((sent) -> sent.path().endsWith("/draft")).toList();
	}

	private Sent last(String path) {
		return this.requests.stream()
			.filter((sent) -> sent.path().equals(path))
			.reduce((one, two) -> two)
			.orElseThrow();
	}

	private void note(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		this.requests.add(new Sent(exchange.getRequestMethod(), exchange.getRequestURI().getPath(),
				exchange.getRequestHeaders().getFirst("Idempotency-Key"),
				exchange.getRequestHeaders().getFirst("X-CSRF-TOKEN"), body));
	}

	private static void json(HttpExchange exchange, int status, String json) throws IOException {
		StaticSite.send(exchange, status, "application/json", json);
	}

	@Override
	public void close() {
		this.site.close();
	}

}
