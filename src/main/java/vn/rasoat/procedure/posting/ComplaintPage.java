package vn.rasoat.procedure.posting;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.posting.TakenBack;
import vn.rasoat.worklist.CaseParts;

/**
 * Fills the page of a complaint or remark for whoever may see its village; forms that
 * were refused keep what was typed.
 */
@Component
class ComplaintPage {

	private final PostingSight sight;

	private final Complaints complaints;

	private final ComplaintDesk desk;

	private final WithdrawalDesk withdrawals;

	private final CaseParts parts;

	ComplaintPage(PostingSight sight, Complaints complaints, ComplaintDesk desk, WithdrawalDesk withdrawals,
			CaseParts parts) {
		this.sight = sight;
		this.complaints = complaints;
		this.desk = desk;
		this.withdrawals = withdrawals;
		this.parts = parts;
	}

	void requireOfficer(long id) {
		this.sight.requireOfficer(this.complaints.get(id).villageReviewId());
	}

	String of(long id, Model model) {
		Complaint complaint = this.complaints.get(id);
		VillageReview review = this.sight.seen(complaint.villageReviewId());
		TakenBack withdrawal = complaint.withdrawal();
		boolean unnotified = withdrawal != null && withdrawal.notice() == null;
		model.addAttribute("complaint", complaint);
		form(model, "form", this.desk.emptyAnswer());
		form(model, "withdrawal", this.withdrawals.proposal(complaint));
		form(model, "notice", this.withdrawals.emptyNotice());
		model.addAttribute("review", review);
		model.addAttribute("recheck", this.complaints.recheckOf(id).orElse(null));
		model.addAttribute("mayAnswer", complaint.isRemark() && complaint.isOpen() && this.sight.isOfficer(review));
		model.addAttribute("mayWithdraw", this.withdrawals.may(complaint));
		model.addAttribute("unnotified", unnotified);
		model.addAttribute("mayNotify", unnotified && this.sight.isOfficer(review));
		this.parts.fill(model, complaint.caseKey());
		return "posting/complaint";
	}

	private static void form(Model model, String name, Object empty) {
		if (!model.containsAttribute(name)) {
			model.addAttribute(name, empty);
		}
	}

}
