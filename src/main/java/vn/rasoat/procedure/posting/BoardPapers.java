package vn.rasoat.procedure.posting;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.document.PaperUses;
import vn.rasoat.posting.Board;
import vn.rasoat.posting.Posting;
import vn.rasoat.posting.Postings;

/** Photographs that prove where and when lists were hung. */
@Component
class BoardPapers implements PaperUses {

	private final Postings postings;

	BoardPapers(Postings postings) {
		this.postings = postings;
	}

	@Override
	public Set<Long> usedIn(String caseKey) {
		return postingsOf(caseKey).flatMap((it) -> this.postings.boardsOf(it.id()).stream())
			.map(Board::paperId)
			.collect(Collectors.toSet());
	}

	private Stream<Posting> postingsOf(String caseKey) {
		if (CaseKey.COMPLAINT.names(caseKey)) {
			return this.postings.ofComplaint(CaseKey.COMPLAINT.idOf(caseKey)).stream();
		}
		return CaseKey.VILLAGE_REVIEW.names(caseKey)
				? this.postings.ofVillage(CaseKey.VILLAGE_REVIEW.idOf(caseKey)).stream() : Stream.of();
	}

}
