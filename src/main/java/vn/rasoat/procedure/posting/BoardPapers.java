package vn.rasoat.procedure.posting;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.document.PaperUses;
import vn.rasoat.posting.Board;
import vn.rasoat.posting.Complaint;
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
		if (Complaint.isCase(caseKey)) {
			return this.postings.ofComplaint(Complaint.idOf(caseKey)).stream();
		}
		return VillageReview.isCase(caseKey) ? this.postings.ofVillage(VillageReview.idOf(caseKey)).stream()
				: Stream.of();
	}

}
