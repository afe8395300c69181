package vn.rasoat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** House rules that a reader would otherwise have to remember. */
class ArchitectureTests {

	private static final JavaClasses MAIN = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("vn.rasoat");

	private static final Path MAIN_SOURCES = Path.of("src/main/java");

	/** Points, percentages and days of the law; they live in rule sets (design D12). */
	private static final Pattern LEGAL_NUMBER = Pattern
		.compile("(?<![\\w.\"])(?:140|175|120|1[_]?500[_]?000|2[_]?000[_]?000|2[_]?250[_]?000)(?![\\w.\"])");

	@Test
	void engineStaysAtTheEdge() {
		noClasses().that()
			.resideOutsideOfPackages("..procedure..", "..engine..", "..models..", "..worklist..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.camunda..")
			.check(MAIN);
	}

	@Test
	void packagesHaveNoCycles() {
		slices().matching("vn.rasoat.(*)..").should().beFreeOfCycles().check(MAIN);
	}

	/**
	 * Each process stands on its own; what they share lies in the root and knows none.
	 */
	@Test
	void processesHaveNoCycles() {
		slices().matching("vn.rasoat.procedure.(*)..").should().beFreeOfCycles().check(MAIN);
		noClasses().that()
			.resideInAPackage("vn.rasoat.procedure")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("vn.rasoat.procedure.*..")
			.check(MAIN);
	}

	@Test
	void halfOfTheTypesAreNobodyElsesBusiness() {
		List<JavaClass> types = MAIN.stream()
			.filter((type) -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
			.toList();
		long hidden = types.stream().filter((type) -> !type.getModifiers().contains(JavaModifier.PUBLIC)).count();
		assertThat(2 * hidden).as("%d of %d types are package-private", hidden, types.size())
			.isGreaterThanOrEqualTo(types.size());
	}

	@Test
	void namesSayWhatThingsAre() {
		noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto)").check(MAIN);
	}

	@Test
	void everyPackageIsNullMarked() {
		assertThat(MAIN.stream()
			.map(JavaClass::getPackage)
			.distinct()
			.filter((entry) -> !entry.getName().equals("vn.rasoat")))
			.allSatisfy((entry) -> assertThat(entry.isAnnotatedWith(NullMarked.class)).as(entry.getName()).isTrue());
	}

	@Test
	void nothingIsPrintedOrInjectedIntoFields() {
		NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(MAIN);
		noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class).check(MAIN);
	}

	@Test
	void constructorsTakeFiveArgumentsAtMost() {
		assertThat(MAIN.stream().filter((type) -> !type.isRecord() && !type.isEnum()))
			.allSatisfy((type) -> assertThat(type.getConstructors()).as(type.getName())
				.allSatisfy((made) -> assertThat(made.getRawParameterTypes().size()).isLessThanOrEqualTo(5)));
	}

	@Test
	void filesStaySmall() {
		List<Integer> lengths = sources(MAIN_SOURCES).map((file) -> lines(file).size()).sorted().toList();
		assertThat(lengths.get(lengths.size() / 2)).as("median").isLessThanOrEqualTo(50);
		assertThat(lengths.get((lengths.size() - 1) * 95 / 100)).as("95 of 100").isLessThanOrEqualTo(150);
		assertThat(sources(MAIN_SOURCES))
			.allSatisfy((file) -> assertThat(lines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(250));
		List<Integer> tests = sources(Path.of("src/test/java")).map((file) -> lines(file).size()).sorted().toList();
		assertThat(tests.get((tests.size() - 1) * 95 / 100)).as("95 of 100 tests").isLessThanOrEqualTo(200);
	}

	@Test
	void filesImportLittle() {
		assertThat(sources(MAIN_SOURCES))
			.allSatisfy((file) -> assertThat(lines(file).stream().filter((line) -> line.startsWith("import ")))
				.as(file.toString())
				.hasSizeLessThanOrEqualTo(20));
	}

	@Test
	void numbersOfTheLawAreData() {
		assertThat(sources(MAIN_SOURCES)).allSatisfy((file) -> assertThat(lines(file).stream()
			.filter((line) -> !line.strip().startsWith("*") && !line.strip().startsWith("/"))
			.filter((line) -> LEGAL_NUMBER.matcher(line).find())).as(file.toString()).isEmpty());
	}

	private static Stream<Path> sources(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
