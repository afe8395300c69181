package vn.rasoat.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The demo as it is started by whoever tries the product out, who also switches the
 * machine off.
 */
@Timeout(600)
class DemoStartTests {

	private static final long MOST_MEGABYTES = 700;

	@TempDir
	private static Path folder;

	private static StartedProduct product;

	@BeforeAll
	static void starts() {
		product = StartedProduct.start(folder, "demo");
	}

	@AfterAll
	static void stops() {
		if (product != null) {
			product.dies();
		}
	}

	@Test
	void everyAccountOnTheLogInPageLeadsToItsWork() {
		List<Element> accounts = new Visitor(product.address()).opens("/login").select("[data-user]");
		assertThat(accounts).hasSizeGreaterThan(10).allSatisfy((account) -> {
			Document inbox = new Visitor(product.address()).logsIn(account.attr("data-user"),
					account.attr("data-password"));
			assertThat(inbox.expectFirst("h1").text()).isEqualTo("Việc của tôi");
		});
	}

	@Test
	void tableOfTheSupervisorShowsWhatIsLateDueAndDone() {
		Document table = Visitor.of(product, "theodoi").opens("/supervision");
		assertThat(table.select("main tbody tr").eachText()).hasSize(3)
			.anyMatch((row) -> row.contains("Vĩnh Thạnh Trung") && row.contains("Chậm"));
		for (String state : List.of("late", "due", "done")) {
			assertThat(table.select("main tbody .badge--" + state)).as(state).isNotEmpty();
		}
	}

	@Test
	void resultHandedInOutlivesAKilledProductAndTheReviewGoesOn() {
		Reviewer reviewer = new Reviewer(Visitor.of(product, "rasoatvien.binhmy"));
		List<String> visits = reviewer.waiting("RecordSurvey");
		assertThat(visits).hasSize(3);
		String first = visits.get(0);
		Map<String, Object> answers = reviewer.surveys(first);
		Map<String, Object> accepted = reviewer.handsIn(first, "once-and-for-all", answers);
		assertThat(reviewer.waiting("RecordSurvey")).hasSize(2);
		assertThat(reviewer.result(first)).contains("Trần Văn Tấn");

		product.dies();
		product = product.again();

		Reviewer back = reviewer.at(product);
		assertThat(back.waiting("RecordSurvey")).containsExactlyElementsOf(visits.subList(1, 3));
		assertThat(back.result(first)).contains("Trần Văn Tấn");
		assertThat(back.handsIn(first, "once-and-for-all", answers)).as("the same once more").isEqualTo(accepted);
		visits.subList(1, 3).forEach((visit) -> back.handsIn(visit, "after" + visit.hashCode(), back.surveys(visit)));
		assertThat(back.waiting("RecordSurvey")).isEmpty();
		assertThat(back.done()).containsAll(visits).doesNotHaveDuplicates();
		Reviewer head = new Reviewer(Visitor.of(product, "truongap.conen"));
		assertThat(head.page(head.waiting("ConveneMeeting").get(0)).expectFirst("h1").text())
			.isEqualTo("Triệu tập họp dân");
		assertThat(head.waiting("ConveneMeeting")).hasSize(1);
	}

	@Test
	void takesNoMoreMemoryThanPromised() {
		new Visitor(product.address()).opens("/login");
		product.peak().ifPresent((megabytes) -> assertThat(megabytes).isLessThanOrEqualTo(MOST_MEGABYTES));
	}

}
