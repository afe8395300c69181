package vn.rasoat.demo;

import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Role;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.demo.Scenario.Act;
import vn.rasoat.posting.NewComplaint;
import vn.rasoat.posting.PostedEntry;
import vn.rasoat.posting.Posting;
import vn.rasoat.posting.Postings;
import vn.rasoat.procedure.posting.ComplaintDesk;

/**
 * {@code lodge-complaint}: somebody objects to the result of a household of the posted
 * list, the commune officer takes it in.
 */
@Component
@Profile({ "demo", "test" })
class LodgingComplaint implements OtherWork {

	private final PlayedCases cases;

	private final ScenarioVoices voices;

	private final Postings postings;

	private final ComplaintDesk desk;

	private final BusinessClock clock;

	LodgingComplaint(PlayedCases cases, ScenarioVoices voices, Postings postings, ComplaintDesk desk,
			BusinessClock clock) {
		this.cases = cases;
		this.voices = voices;
		this.postings = postings;
		this.desk = desk;
		this.clock = clock;
	}

	@Override
	public String act() {
		return "lodge-complaint";
	}

	@Override
	public void does(Played played, Act act) {
		VillageReview village = this.cases.villagesIn(played, act.in()).get(0);
		Posting posting = this.postings.ofVillage(village.id())
			.stream()
			.filter((it) -> it.status() == Posting.Status.OPEN && it.kind() == Posting.Kind.RESULT)
			.findFirst()
			.orElseThrow(() -> new ScenarioFaulty(played.scenario().id(), "no list hangs in " + village.villageName()));
		List<PostedEntry> entries = this.postings.entriesOf(posting.id());
		PostedEntry entry = entries.get(act.number("line", 1) - 1);
		this.voices.as(played, act, Role.COMMUNE_OFFICER, village.path(),
				() -> this.desk.lodge(new NewComplaint(posting.id(), entry.householdId(), null, act.text("complainant"),
						null, act.text("content"), this.clock.instant(), null, null)));
	}

}
