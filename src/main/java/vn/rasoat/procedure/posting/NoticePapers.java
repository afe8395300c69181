package vn.rasoat.procedure.posting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.document.PaperUses;
import vn.rasoat.document.Papers;
import vn.rasoat.document.Papers.Paper;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.posting.TakenBack;

/**
 * Scans of notices that the handling of a complaint stopped; templates call it as
 * {@code @noticePapers}.
 */
@Component("noticePapers")
class NoticePapers implements PaperUses {

	private final Complaints complaints;

	private final Papers papers;

	NoticePapers(Complaints complaints, Papers papers) {
		this.complaints = complaints;
		this.papers = papers;
	}

	/** Papers that could be the scan. */
	public List<Paper> of(Complaint complaint) {
		return this.papers.counting(complaint.caseKey());
	}

	@Override
	public Set<Long> usedIn(String caseKey) {
		return CaseKey.COMPLAINT.names(caseKey)
				? Stream.ofNullable(this.complaints.get(CaseKey.COMPLAINT.idOf(caseKey)).withdrawal())
					.map(TakenBack::notice)
					.flatMap((notice) -> Stream.ofNullable(notice).map(TakenBack.Notice::paperId))
					.flatMap(Stream::ofNullable)
					.collect(Collectors.toSet())
				: Set.of();
	}

}
