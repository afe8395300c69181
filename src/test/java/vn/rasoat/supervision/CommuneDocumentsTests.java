package vn.rasoat.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.cycle.Committee;
import vn.rasoat.cycle.Committees;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.Training;
import vn.rasoat.cycle.Trainings;
import vn.rasoat.procedure.decision.CommuneAtWork;
import vn.rasoat.procedure.decision.DecisionDriver;
import vn.rasoat.procedure.decision.Family;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.procedure.decision.DecisionDriver.DAY;

/** What the commune itself decided and sent is readable in its file without a network. */
@RaSoatTest
class CommuneDocumentsTests {

	@Autowired
	private DecisionDriver driver;

	@Autowired
	private CommuneReviews communes;

	@Autowired
	private Committees committees;

	@Autowired
	private Trainings trainings;

	@Autowired
	private TestPeople people;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void committeeTrainingReportOpinionAndDecisionAreInTheIndexAndReadable() throws Exception {
		CommuneAtWork atWork = this.driver.villagesDone(Family.staysPoor("Mã Văn An"), Family.escapes("Mã Văn Ba"));
		CommuneReview commune = this.communes.get(atWork.id());
		prepared(commune);
		atWork.reports(DAY);
		atWork.appraises(DAY, atWork.household("Mã Văn Ba"));
		atWork.answers(DAY, atWork.household("Mã Văn Ba"));
		atWork.decides(DAY);

		Map<String, byte[]> entries = zip(commune);
		assertThat(ZipContent.index(entries)).containsKeys("00-ke-hoach/ke-hoach.html", "01-xa/ban-chi-dao.html",
				"01-xa/bao-cao-vong-1.html", "01-xa/y-kien-vong-1.html", "01-xa/quyet-dinh-vong-1.html");
		assertThat(ZipContent.text(entries, "01-xa/ban-chi-dao.html")).contains("Lê Văn Chủ", "Trưởng ban");
		assertThat(entries.keySet()).filteredOn((it) -> it.startsWith("01-xa/tap-huan-"))
			.singleElement()
			.satisfies((it) -> assertThat(ZipContent.text(entries, it)).contains("Hà Thị Học"));
		assertThat(ZipContent.text(entries, "01-xa/bao-cao-vong-1.html")).contains("Mã Văn An", "Mã Văn Ba", "Thôn ");
		assertThat(ZipContent.text(entries, "01-xa/y-kien-vong-1.html")).contains("Sở Nông nghiệp và Môi trường",
				"Mã Văn Ba", "Điểm chưa đúng thực tế");
		assertThat(ZipContent.text(entries, "01-xa/quyet-dinh-vong-1.html")).contains("Mã Văn An")
			.doesNotContain("Mã Văn Ba");
	}

	private void prepared(CommuneReview commune) {
		this.committees.setUp(commune.caseKey(), new Committees.NewCommittee(commune.communeCode(),
				commune.communeName(), new Committee.Decision("1/QĐ-UBND", LocalDate.of(2026, 9, 1), "UBND xã"), 2026,
				2026,
				List.of(new Committee.Member(Committee.Body.COMMITTEE, "Lê Văn Chủ", "Chủ tịch", null, null, true))));
		this.trainings.hold(commune.caseKey(),
				new Trainings.NewTraining(Training.Kind.TRAINING_CLASS, LocalDate.of(2026, 9, 9), "Hội trường",
						"UBND xã",
						List.of(new Training.Participant("Hà Thị Học", Training.Function.REVIEWER, null, null, true))));
	}

	private Map<String, byte[]> zip(CommuneReview commune) throws Exception {
		String inspector = this.people.with(Role.INSPECTOR, commune.path());
		return ZipContent.read(this.mvc.get()
			.uri("/commune-reviews/{id}/file.zip", commune.id())
			.with(TestPeople.as(inspector))
			.exchange()
			.getResponse()
			.getContentAsByteArray());
	}

}
