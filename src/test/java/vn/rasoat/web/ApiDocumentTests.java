package vn.rasoat.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

/** The description of the API against the operations there are. */
@RaSoatTest
class ApiDocumentTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestPeople people;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Test
	void everyOperationIsDescribedWithItsProblems() throws Exception {
		JsonNode document = document();
		assertThat(document.get("openapi").stringValue()).startsWith("3.1");
		assertThat(document.at("/info/title").stringValue()).isEqualTo("Rà Soát");
		assertThat(described(document)).isEqualTo(mapped());
		Set<String> names = new HashSet<>();
		document.get("paths").properties().forEach((path) -> path.getValue().properties().forEach((method) -> {
			JsonNode operation = method.getValue();
			String name = method.getKey() + " " + path.getKey();
			assertThat(operation.has("summary")).as("summary of " + name).isTrue();
			assertThat(names.add(operation.get("operationId").stringValue())).as("own id of " + name).isTrue();
			assertThat(operation.get("responses").propertyNames()).as(name)
				.contains("400", "401", "403", "404", "409", "422");
			assertThat(operation.get("responses").propertyNames()).as(name)
				.anyMatch((status) -> status.startsWith("2"));
			operation.findValues("$ref")
				.forEach((reference) -> assertThat(document.at(reference.stringValue().substring(1)).isMissingNode())
					.as(reference.toString())
					.isFalse());
		}));
	}

	@Test
	void everyOperationTellsWhatItTakesAndHowItRefuses() throws Exception {
		JsonNode document = document();
		document.get("paths").properties().forEach((path) -> path.getValue().properties().forEach((method) -> {
			JsonNode operation = method.getValue();
			String name = method.getKey() + " " + path.getKey();
			assertThat(operation.get("summary").stringValue()).as("summary of " + name).isNotBlank();
			assertThat(pathParameters(operation)).as("parameters of " + name).isEqualTo(variables(path.getKey()));
			operation.path("parameters")
				.forEach((it) -> assertThat(it.has("schema")).as(name + ": " + it.get("name")).isTrue());
			for (String status : List.of("400", "401", "403", "404", "409", "422")) {
				assertThat(operation.at("/responses/" + status).toString()).as(name + " " + status)
					.contains("application/problem+json", "#/components/schemas/Problem");
			}
		}));
	}

	@Test
	void strangersDoNotReadIt() {
		assertThat(this.mvc.get().uri("/v3/api-docs").accept("application/json")).hasStatus(401);
	}

	private JsonNode document() throws Exception {
		String officer = this.people.with(Role.COMMUNE_OFFICER, new AreaPath("/91/"));
		return JsonMapper.builder()
			.build()
			.readTree(this.mvc.get()
				.uri("/v3/api-docs")
				.with(httpBasic(officer, TestPeople.PASSWORD))
				.exchange()
				.getResponse()
				.getContentAsByteArray());
	}

	private static Set<String> pathParameters(JsonNode operation) {
		Set<String> names = new TreeSet<>();
		operation.path("parameters").forEach((it) -> {
			if (it.get("in").stringValue().equals("path")) {
				names.add(it.get("name").stringValue());
			}
		});
		return names;
	}

	private static Set<String> variables(String path) {
		return Stream.of(path.split("/"))
			.filter((part) -> part.startsWith("{"))
			.map((part) -> part.replaceAll("[{}]", ""))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> described(JsonNode document) {
		return document.get("paths")
			.properties()
			.stream()
			.flatMap((path) -> path.getValue()
				.propertyNames()
				.stream()
				.map((method) -> method.toUpperCase() + " " + path.getKey()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Set<String> mapped() {
		return this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues()
				.stream()
				.filter((pattern) -> pattern.startsWith("/api/"))
				.flatMap((pattern) -> mapping.getMethodsCondition()
					.getMethods()
					.stream()
					.flatMap((method) -> Stream.of(method + " " + withoutExpressions(pattern)))))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String withoutExpressions(String pattern) {
		return Stream.of(pattern.split("/"))
			.map((part) -> part.startsWith("{") ? part.replaceAll(":.*", "}").replace("}}", "}") : part)
			.collect(Collectors.joining("/"));
	}

}
