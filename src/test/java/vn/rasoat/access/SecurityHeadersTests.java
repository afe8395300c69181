package vn.rasoat.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import vn.rasoat.RaSoatTest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Over real HTTP, as a browser and as another program see it. */
@RaSoatTest
class SecurityHeadersTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@Value("${local.server.port}")
	private int port;

	@Autowired
	private Accounts accounts;

	@Test
	void pagesCarryTheHeaders() throws Exception {
		var headers = get("/login").headers();
		assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
			.contains("default-src 'self'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
			.doesNotContain("unsafe");
		assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
		assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
		assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
		assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
		assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
		assertThat(get("/login", "X-Forwarded-Proto", "https").headers().firstValue("Strict-Transport-Security"))
			.isPresent();
	}

	@Test
	void onlyHealthIsOpenToMachines() throws Exception {
		assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
		assertThat(get("/actuator", "Accept", "application/json").statusCode()).isEqualTo(401);
		assertThat(get("/v3/api-docs", "Accept", "application/json").statusCode()).isEqualTo(401);
		assertThat(get("/no-such-thing", "Accept", "application/json").statusCode()).isEqualTo(401);
	}

	@Test
	void basicWorksForTheApiOnlyAndLeavesNoSession() throws Exception {
		String name = "u" + UUID.randomUUID().toString().substring(0, 8);
		this.accounts.open(new Accounts.NewAccount(name, "Chương Trình", "", "mưa rơi trên mái", false));
		String basic = "Basic " + Base64.getEncoder().encodeToString((name + ":mưa rơi trên mái").getBytes(UTF_8));
		var answer = get("/api/session", "Authorization", basic);
		assertThat(answer.body()).contains("\"username\":\"" + name + "\"");
		assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(get("/account", "Authorization", basic).statusCode()).isEqualTo(302);
		var wrong = get("/api/session", "Authorization", basic + "x");
		assertThat(wrong.statusCode()).isEqualTo(401);
		assertThat(wrong.headers().firstValue("WWW-Authenticate")).isEmpty();
	}

	@Test
	void anonymousSessionGivesAToken() throws Exception {
		assertThat(get("/api/session").body()).contains("\"username\":null", "X-CSRF-TOKEN");
	}

	private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.client.send(request.build(), BodyHandlers.ofString(UTF_8));
	}

}
