package vn.rasoat;

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
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Holds the table of rights against the operations there are, and each operation against
 * its row.
 */
@RaSoatTest
class RightsTableTests {

	private static final List<RightsRow> TABLE = RightsRow.table();

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
		Set<String> rows = TABLE.stream().map(RightsRow::operation).collect(Collectors.toCollection(TreeSet::new));
		Set<String> missing = new TreeSet<>(operations);
		missing.removeAll(rows);
		assertThat(missing).as("rows missing in src/test/resources/rights.csv; add method,pattern,who,area,,")
			.isEmpty();
		assertThat(operations).as("rows without an operation").containsAll(rows);
		assertThat(rows).as("rows given twice").hasSameSizeAs(TABLE);
	}

	@Test
	void everyRowIsWellFormed() {
		assertThat(TABLE).allSatisfy((row) -> {
			if (!row.isPublic() && !row.isForAnybody()) {
				assertThat(row.roles()).isNotEmpty();
			}
			assertThat(row.area()).isIn("yes", "no");
			assertThat(row.withoutGrant().isEmpty() || !row.reason().isBlank()).as("reason of " + row).isTrue();
		});
	}

	/** That they are refused where they are not named is tried row by row elsewhere. */
	@Test
	void inspectorsChangeNothing() {
		assertThat(TABLE.stream()
			.filter((row) -> !row.isPublic() && !row.isForAnybody() && row.roles().contains(Role.INSPECTOR)))
			.isNotEmpty()
			.allSatisfy((row) -> assertThat(row.method()).isEqualTo("GET"));
	}

	@TestFactory
	Stream<DynamicTest> nobodyGetsInWithoutLogIn() {
		return TABLE.stream()
			.filter((row) -> !row.isPublic())
			.map((row) -> DynamicTest.dynamicTest(row.operation(), () -> {
				MockHttpServletResponse answer = this.mvc.perform(row.emptyRequest().with(csrf()))
					.andReturn()
					.getResponse();
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
			int status = this.mvc.perform(row.emptyRequest().with(user(name)).with(csrf()))
				.andReturn()
				.getResponse()
				.getStatus();
			if (!row.withoutGrant().isEmpty()) {
				assertThat(status).isEqualTo(Integer.parseInt(row.withoutGrant()));
			}
			else if (row.isPublic() || row.isForAnybody()) {
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

}
