package vn.rasoat.procedure.posting;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.document.Papers;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.posting.TakenBack.Notice;

/**
 * Where a commune officer writes down the notice to whoever took a complaint back that
 * its handling stopped.
 */
@Component
@Transactional
class StopNoticeDesk {

	private final PostingSight sight;

	private final Complaints complaints;

	private final ComplaintRecords records;

	private final Papers papers;

	StopNoticeDesk(PostingSight sight, Complaints complaints, ComplaintRecords records, Papers papers) {
		this.sight = sight;
		this.complaints = complaints;
		this.records = records;
		this.papers = papers;
	}

	Complaint notified(long id, StopNoticeForm form) {
		Complaint complaint = this.complaints.get(id);
		this.sight.requireOfficer(complaint.villageReviewId());
		Notice notice = form.toNotice();
		if (notice.paperId() != null) {
			rely(complaint, notice.paperId());
		}
		Complaint told = this.complaints.notified(id, notice);
		this.records.notified(told, notice);
		return told;
	}

	private void rely(Complaint complaint, long paper) {
		this.papers.rely(complaint.caseKey(), paper);
		if (this.papers.of(complaint.caseKey()).stream().noneMatch((it) -> it.id() == paper)) {
			throw new ComplaintFormFaulty("posting.notice.error.paperId");
		}
	}

}
