package vn.rasoat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Holds the table of rights against the operations there are, and each operation against its row. */
@RaSoatTest
class RightsTableTests {

	private static final List<Row> TABLE = table();

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Accounts accounts;

	@Test
	void everyOperationHasItsRowAndEveryRowItsOperation() {
		Set<String> operations = this.requestMappingHandlerMapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().getBeanType().getName().startsWith("vn.rasoat"))
			.flatMap((entry) -> operations(entry.getKey()))
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> rows = TABLE.stream().map(Row::operation).collect(Collectors.toCollection(TreeSet::new));
		Set<String> missing = new TreeSet<>(operations);
		missing.removeAll(rows);
		assertThat(missing).as("rows missing in src/test/resources/rights.csv; add method,pattern,who,area,,").isEmpty();
		assertThat(operations).as("rows without an operation").containsAll(rows);
		assertThat(rows).as("rows given twice").hasSameSizeAs(TABLE);
	}

	@Test
	void everyRowIsWellFormed() {
		assertThat(TABLE).allSatisfy((row) -> {
			if (!row.isPublic() && !row.who().equals("any")) {
				assertThat(row.who().split("\\+")).allSatisfy((role) -> assertThat(Role.valueOf(role)).isNotNull());
			}
			assertThat(row.area()).isIn("yes", "no");
			assertThat(row.withoutGrant().isEmpty() || !row.reason().isBlank()).as("reason of " + row).isTrue();
		});
	}

	@TestFactory
	Stream<DynamicTest> nobodyGetsInWithoutLogIn() {
		return TABLE.stream()
			.filter((row) -> !row.isPublic())
			.map((row) -> DynamicTest.dynamicTest(row.operation(), () -> {
				MockHttpServletResponse answer = this.mvc.perform(request(row).with(csrf())).andReturn().getResponse();
				assertThat(answer.getStatus()).isIn(302, 401);
				if (answer.getStatus() == 302) {
					assertThat(answer.getRedirectedUrl()).endsWith("/login");
				}
			}));
	}

	@TestFactory
	Stream<DynamicTest> nobodyGetsFarWithoutGrant() {
		String name = "u" + UUID.randomUUID().toString().substring(0, 8);
		this.accounts.open(new Accounts.NewAccount(name, "Không Vai Trò", "", "mưa rơi trên mái", false));
		return TABLE.stream().map((row) -> DynamicTest.dynamicTest(row.operation(), () -> {
			int status = this.mvc.perform(request(row).with(user(name)).with(csrf())).andReturn().getResponse().getStatus();
			if (!row.withoutGrant().isEmpty()) {
				assertThat(status).isEqualTo(Integer.parseInt(row.withoutGrant()));
			}
			else if (row.isPublic() || row.who().equals("any")) {
				assertThat(status).isNotIn(401, 403).isLessThan(500);
			}
			else {
				assertThat(status).isEqualTo(403);
			}
		}));
	}

	private static Stream<String> operations(RequestMappingInfo mapping) {
		Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
		return mapping.getPatternValues()
			.stream()
			.flatMap((pattern) -> methods.isEmpty() ? Stream.of("ANY " + pattern)
					: methods.stream().map((method) -> method + " " + pattern));
	}

	/** A variable of the path becomes 999999, which no test makes. */
	private static MockHttpServletRequestBuilder request(Row row) {
		String path = row.pattern().replaceAll("\\{[^}]*}", "999999").replace("**", "x");
		return MockMvcRequestBuilders.request(HttpMethod.valueOf(row.method().replace("ANY", "GET")), path)
			.accept("text/html", "application/json");
	}

	private static List<Row> table() {
		try {
			return new ClassPathResource("rights.csv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("method,"))
				.map((line) -> Arrays.copyOf(line.split(",", 6), 6))
				.map((cells) -> new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]))
				.toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	record Row(String method, String pattern, String who, String area, String withoutGrant, String reason) {

		Row {
			withoutGrant = (withoutGrant == null) ? "" : withoutGrant;
			reason = (reason == null) ? "" : reason;
		}

		String operation() {
			return this.method + " " + this.pattern;
		}

		boolean isPublic() {
			return this.who.equals("public");
		}

	}

}
