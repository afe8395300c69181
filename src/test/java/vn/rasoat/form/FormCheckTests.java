package vn.rasoat.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormCheckTests {

	@Test
	void formsOfTheProcedureMayBeDeployed() throws IOException {
		try (Stream<Path> files = Files.isDirectory(Path.of("forms")) ? Files.walk(Path.of("forms")) : Stream.empty()) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".form")).toList()) {
				assertThat(FormCheck.problems(Files.readString(file))).as(file.toString()).isEmpty();
			}
		}
	}

	@Test
	void formOfTheTaskPageTestsMayBeDeployed() {
		assertThat(FormCheck.problems(FakeTaskServer.SCHEMA)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					component | {"id":"A","type":"html","content":"<b>x</b>"}
					component | {"id":"A","type":"iframe","url":"https://x"}
					component | {"id":"A","type":"filepicker","key":"a","label":"L"}
					component | {"id":"A","type":"documentPreview"}
					component | {"id":"A","type":"default"}
					id | {"type":"textfield","key":"a","label":"L"}
					key | {"id":"A","type":"textfield","key":"họ tên","label":"L"}
					key | {"id":"A","type":"textfield","label":"L"}
					label | {"id":"A","type":"textfield","key":"a"}
					pattern | {"id":"A","type":"textfield","key":"a","label":"L","validate":{"pattern":"(a"}}
					pattern | {"id":"A","type":"textfield","key":"a","label":"L","validate":{"pattern":"\\\\p{L}+"}}
					pattern | {"id":"A","type":"textfield","key":"a","label":"L","validate":{"pattern":"a++"}}
					hide | {"id":"A","type":"textfield","key":"a","label":"L","conditional":{"hide":true}}
					isDefined | {"id":"A","type":"textfield","key":"a","label":"L","conditional":{"hide":"=is defined(b)"}}
					options | {"id":"A","type":"select","key":"a","label":"L"}
					options | {"id":"A","type":"select","key":"a","label":"L","values":[],"valuesKey":"k"}
					subtype | {"id":"A","type":"datetime","key":"a","dateLabel":"L","subtype":"week"}
					passedDates | {"id":"A","type":"datetime","key":"a","dateLabel":"L","disallowPassedDates":true}
					expression | {"id":"A","type":"expression","key":"a","label":"L","expression":"1"}
					readonlyInList | {"id":"A","type":"dynamiclist","path":"l","label":"L","allowAddRemove":true,"components":[{"id":"B","type":"textfield","key":"a","label":"L","readonly":true}]}
					readonlyRequired | {"id":"A","type":"textfield","key":"a","label":"L","readonly":true,"validate":{"required":true}}
					keyTwice | {"id":"A","type":"group","path":"g","components":[{"id":"B","type":"textfield","key":"a","label":"L"},{"id":"C","type":"number","key":"a","label":"L"}]}
					foldedRequired | {"id":"A","type":"group","properties":{"folded":"true"},"components":[{"id":"B","type":"textfield","key":"a","label":"L","validate":{"required":true}}]}
					""")
	void refuses(String problem, String component) {
		List<FormProblem> problems = FormCheck
			.problems("{\"id\":\"f\",\"type\":\"default\",\"schemaVersion\":16,\"components\":[" + component + "]}");
		assertThat(problems).extracting(FormProblem::name).containsExactly(problem);
	}

	@Test
	void refusesWhatIsNoForm() {
		assertThat(FormCheck.problems("[1")).extracting(FormProblem::name).containsExactly("unreadable");
		assertThat(FormCheck.problems("{}")).extracting(FormProblem::name).containsExactly("noId", "notAForm");
	}

}
