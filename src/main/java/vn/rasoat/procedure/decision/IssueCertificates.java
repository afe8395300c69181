package vn.rasoat.procedure.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.Certificates.Due;
import vn.rasoat.approval.Certificates.Issue;
import vn.rasoat.approval.Certificates.Means;
import vn.rasoat.approval.Certificates;
import vn.rasoat.approval.ReportLine;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.NotHappenedYet;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.procedure.FormOption;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code issue-certificates}: certificates are handed out, households told, applicants
 * who were not recognised answered.
 */
@Component
class IssueCertificates implements FormHandler<IssueCertificatesForm> {

	private final OpenDecision decisions;

	private final Certificates certificates;

	private final BusinessClock clock;

	IssueCertificates(OpenDecision decisions, Certificates certificates, BusinessClock clock) {
		this.decisions = decisions;
		this.certificates = certificates;
		this.clock = clock;
	}

	@Override
	public String form() {
		return "issue-certificates";
	}

	@Override
	public String action() {
		return "certificates.issued";
	}

	/** Every applicant to be answered has a row already. */
	@Override
	public Map<String, Object> given(TaskEntry task) {
		Due due = this.certificates.due(this.decisions.of(task));
		List<ReportLine> holders = Stream.concat(due.newOnes().stream(), due.nextBoxes().stream()).toList();
		Map<String, Object> given = new HashMap<>();
		given.put("householdOptions", this.decisions.options(holders));
		given.put("refusalOptions", this.decisions.options(due.toRefuse()));
		given.put("meansOptions",
				Arrays.stream(Means.values())
					.map((it) -> FormOption.of(it.name(), this.decisions.word("approval.means." + it)))
					.toList());
		if (!due.toRefuse().isEmpty()) {
			given.put("refusals",
					due.toRefuse()
						.stream()
						.map((it) -> Map.of("householdId", String.valueOf(it.householdId())))
						.toList());
		}
		return given;
	}

	@Override
	public void handle(TaskEntry task, IssueCertificatesForm form, Circumstances circumstances) {
		LocalDate today = this.clock.today();
		NotHappenedYet.check(form.toldOn(), today);
		Issue issue = form.toIssue(circumstances.happenedOn());
		issue.exceptions().forEach((it) -> NotHappenedYet.check(it.deliveredOn(), today));
		this.certificates.issue(this.decisions.of(task), issue);
	}

}
