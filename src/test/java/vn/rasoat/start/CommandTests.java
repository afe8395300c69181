package vn.rasoat.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands as the README has them; all run at the same time. */
@Timeout(600)
class CommandTests {

	private static final String PLAY = "vn.rasoat.demo.PlayScenario";

	private static final List<OwnJvm> STARTED = new ArrayList<>();

	@TempDir
	private static Path folder;

	private static OwnJvm carrying;

	private static OwnJvm holding;

	private static OwnJvm differing;

	@BeforeAll
	static void run() throws IOException {
		carrying = run("carry-bao-linh", "vn.rasoat.demo.CarryBaoLinh");
		holding = run("play-vinh-phuc-2020", PLAY, "vinh-phuc-2020");
		claimOneTooMany();
		differing = run("play-wrong-claim", PLAY, "wrong-claim");
	}

	@AfterAll
	static void leavesNothingRunning() {
		STARTED.forEach(OwnJvm::dies);
	}

	@Test
	void playingEndsWith0WhereEverythingHolds() {
		assertThat(holding.ends()).as(holding::said).isZero();
		assertThat(holding.said()).containsPattern("SOURCE: (\\d+) of \\1 hold")
			.containsPattern("INVENTED: (\\d+) of \\1 hold")
			.doesNotContain("DIFFERS", "/setup");
	}

	@Test
	void playingEndsWith1AndNamesTheDifference() {
		assertThat(differing.ends()).isEqualTo(1);
		assertThat(differing.said()).containsOnlyOnce("DIFFERS")
			.containsPattern("DIFFERS SOURCE .*attended .* expected 351 .* found 350");
	}

	@Test
	void playingEndsWith2WhereThereIsNoSuchScenario() {
		OwnJvm unknown = run("play-nowhere", PLAY, "nowhere");
		assertThat(unknown.ends()).isEqualTo(2);
		assertThat(unknown.said()).contains("nowhere", "an-giang-2026").doesNotContain("Exception");
	}

	@Test
	void withoutANameTheScenariosAreTold() {
		OwnJvm told = run("play", PLAY);
		assertThat(told.ends()).isZero();
		assertThat(told.said()).contains("an-giang-2026: ", "quan-hoa-2020: ");
	}

	@Test
	void everyHamletOfBaoLinhIsCarriedToPrintedMinutes() throws IOException {
		assertThat(carrying.ends()).as(carrying::said).isZero();
		assertThat(carrying.said()).contains("170 households in 10 hamlets");
		assertThat(folder.resolve("target/minutes").toFile().list((place, name) -> name.endsWith(".html")))
			.as("one for each hamlet, and one for a first round")
			.hasSize(11);
		assertThat(Files.readString(folder.resolve("target/minutes/ban-pu.html"))).contains("BIÊN BẢN", "Bản Pù");
	}

	/** As Maven passes the profile of the demo. */
	private static OwnJvm run(String name, String main, String... arguments) {
		List<String> command = Product.command(main, List.of(folder), arguments);
		command.add("--spring.profiles.active=demo");
		OwnJvm started = OwnJvm.start(name, folder, command);
		STARTED.add(started);
		return started;
	}

	/** A campaign of which one claim is wrong on purpose. */
	private static void claimOneTooMany() throws IOException {
		String right = Files.readString(Path.of("scenarios", "vinh-phuc-2020.yaml"));
		String wrong = right.replace("id: vinh-phuc-2020", "id: wrong-claim").replace("is: \"350\"", "is: \"351\"");
		assertThat(wrong).isNotEqualTo(right);
		Files.writeString(Files.createDirectories(folder.resolve("scenarios")).resolve("wrong-claim.yaml"), wrong);
	}

}
