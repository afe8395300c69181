package vn.rasoat.journeys;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.browser.BrowserTest;
import vn.rasoat.browser.Browsers;
import vn.rasoat.procedure.decision.CommuneAtWork;
import vn.rasoat.procedure.decision.DecisionDriver;
import vn.rasoat.procedure.decision.Family;
import vn.rasoat.procedure.decision.Objection;
import vn.rasoat.worklist.TaskEntry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A household left out of a decision, as its chair sees it. */
@RaSoatTest
@BrowserTest
class HeldBackLookTests {

	@RegisterExtension
	static final Browsers BROWSERS = new Browsers();

	@RegisterExtension
	static final Looks LOOKS = new Looks();

	@Autowired
	private Journey journey;

	@Autowired
	private DecisionDriver decisions;

	@Autowired
	private Objection objection;

	@Test
	@LooksAt({ "/tasks/{id}", "/commune-reviews/{id}" })
	void chairSeesWhomTheDecisionLeavesOut() {
		CommuneAtWork commune = this.decisions.villagesDone(Family.staysPoor("Đinh Văn Sửu"),
				Family.staysPoor("Đinh Văn Tí"));
		commune.reports(DecisionDriver.DAY);
		commune.appraises(DecisionDriver.DAY);
		commune.answers(DecisionDriver.DAY);
		this.objection.against(commune, "Đinh Văn Sửu");
		Page chair = this.journey.person(BROWSERS, commune.chair());
		TaskEntry task = commune.task("UserTask_DecideRecognition");
		chair.navigate(this.journey.site() + "/tasks/" + task.id());
		assertThat(chair.locator("[data-held-back] a")).isVisible();
		new TaskPage(chair).ready();
		LOOKS.at(chair, "task-decide-held-back");
		LOOKS.at(chair, "commune-held-back", this.journey.site() + "/commune-reviews/" + commune.id());
	}

}
