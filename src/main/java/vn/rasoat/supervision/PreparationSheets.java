package vn.rasoat.supervision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.Committee;
import vn.rasoat.cycle.Committees;
import vn.rasoat.cycle.CommuneDates;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.Plan;
import vn.rasoat.cycle.PlanDocument;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.Training;
import vn.rasoat.cycle.Trainings;
import vn.rasoat.supervision.OfflinePages.TextTable;

/** What a commune leaves behind before its villages begin: plans, committee, classes. */
@Component
class PreparationSheets {

	private final CommuneDates dates;

	private final Committees committees;

	private final Trainings trainings;

	private final FileSheets sheets;

	PreparationSheets(CommuneDates dates, Committees committees, Trainings trainings, FileSheets sheets) {
		this.dates = dates;
		this.committees = committees;
		this.trainings = trainings;
		this.sheets = sheets;
	}

	List<FileEntry> of(CommuneReview commune, FileCase own) {
		List<FileEntry> entries = new ArrayList<>();
		List<Plan> plans = this.dates.plans(commune);
		if (!plans.isEmpty()) {
			PlanDocument last = plans.get(plans.size() - 1).document();
			entries.add(this.sheets.sheet("plan", last.number() + ", " + last.issuingBody(),
					"00-ke-hoach/ke-hoach.html", null, () -> dates(commune, plans)));
		}
		this.committees.of(commune.caseKey())
			.ifPresent((it) -> entries.add(this.sheets.sheet("committee",
					it.decision().number() + ", " + CellWords.day(it.decision().decidedOn()),
					own.folder() + "/ban-chi-dao.html", own.page(), () -> members(it))));
		this.trainings.of(commune.caseKey())
			.forEach((it) -> entries.add(this.sheets.sheet("training", CellWords.day(it.heldOn()) + ", " + it.place(),
					own.folder() + "/tap-huan-" + it.id() + ".html", own.page(), () -> participants(it))));
		return entries;
	}

	private TextTable dates(CommuneReview commune, List<Plan> plans) {
		List<List<String>> rows = new ArrayList<>();
		plans.stream()
			.map(Plan::document)
			.forEach((it) -> rows.add(List.of(this.sheets.say("supervision.file.plan.document"),
					it.number() + ", " + CellWords.day(it.issuedOn()) + ", " + it.issuingBody())));
		Arrays.stream(PlanMilestone.values())
			.filter((it) -> it.compareTo(PlanMilestone.DECISION) <= 0)
			.forEach((it) -> rows.add(List.of(this.sheets.say("notification.milestone." + it.key()),
					CellWords.day(this.dates.lastDay(commune, it)))));
		return new TextTable(List.of(this.sheets.say("supervision.file.plan.step"),
				this.sheets.say("supervision.file.plan.last-day")), rows);
	}

	private TextTable members(Committee committee) {
		return new TextTable(says("member.name", "member.position", "member.agency", "member.area"), committee.members()
			.stream()
			.map((it) -> List.of(it.fullName(),
					it.position() + (it.head() ? ", " + this.sheets.say("procedure.commune.committee.head") : ""),
					Objects.requireNonNullElse(it.agency(), "–"), Objects.requireNonNullElse(it.areaAssigned(), "–")))
			.toList());
	}

	private TextTable participants(Training training) {
		return new TextTable(says("member.name", "member.area", "training.attended"),
				training.participants()
					.stream()
					.map((it) -> List.of(it.fullName(), Objects.requireNonNullElse(it.area(), "–"),
							this.sheets.say(it.attended() ? "procedure.commune.training.attended"
									: "procedure.commune.training.absent")))
					.toList());
	}

	private List<String> says(String... keys) {
		return Arrays.stream(keys).map((it) -> this.sheets.say("supervision.file." + it)).toList();
	}

}
