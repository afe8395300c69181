package vn.rasoat.document;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.audit.DisplayNames;

/**
 * Says who handed a paper in, by name, and what papers there are; templates call it as
 * {@code @paperKeepers}.
 */
@Component("paperKeepers")
class PaperKeepers {

	private static final Map<String, List<String>> OF_KIND = Map.of(CaseKey.VILLAGE_REVIEW.kind(),
			List.of(PaperDesk.MINUTES_SCAN, "board-photo", "letter", "other"), CaseKey.COMMUNE_REVIEW.kind(),
			List.of("report", "decision", "plan", "letter", "other"), CaseKey.CAMPAIGN.kind(),
			List.of("plan", "decision", "report", "letter", "other"), CaseKey.COMPLAINT.kind(),
			List.of("complaint", "letter", "board-photo", "other"));

	private final DisplayNames names;

	private final PaperDesk desk;

	private final Papers papers;

	PaperKeepers(DisplayNames names, PaperDesk desk, Papers papers) {
		this.names = names;
		this.desk = desk;
		this.papers = papers;
	}

	/** Whether whoever looks at the page may hand papers in. */
	public boolean mayHandIn(String caseKey) {
		return this.desk.isOpenToMe(caseKey);
	}

	public String name(Papers.Paper paper) {
		return this.names.of(paper.keptBy());
	}

	/** Who withdrew a paper. */
	public String withdrawer(Papers.Withdrawal withdrawal) {
		return this.names.of(withdrawal.by());
	}

	public boolean mayWithdraw(Papers.Paper paper) {
		return !paper.isWithdrawn() && this.desk.mayWithdraw(paper);
	}

	/**
	 * Those of a case's papers on which a step rests, so that they can only be replaced.
	 */
	public Set<Long> needed(List<Papers.Paper> ofCase) {
		return ofCase.isEmpty() ? Set.of() : this.desk.needed(ofCase.get(0).caseKey());
	}

	/**
	 * Those of a case's papers that could take the place of one of them: of the same kind
	 * where a step rests on it.
	 */
	public List<Papers.Paper> replacements(List<Papers.Paper> ofCase, Papers.Paper paper, boolean needed) {
		return ofCase.stream()
			.filter((it) -> !it.isWithdrawn() && it.id() != paper.id())
			.filter((it) -> !needed || it.purpose().equals(paper.purpose()))
			.toList();
	}

	public Papers.Paper of(long id) {
		return this.papers.get(id);
	}

	/** What proves a step now: the paper it named, or the one in its place. */
	public Papers.Paper standing(long id) {
		return this.papers.standing(id);
	}

	/** What a paper of this case may be, the most usual first. */
	public List<String> purposes(String caseKey) {
		return OF_KIND.getOrDefault(CaseKey.kindOf(caseKey), PaperDesk.PURPOSES);
	}

	/**
	 * What a paper of this case most likely is, or {@code null} when somebody has to say
	 * so: a village waits for its signed minutes.
	 */
	public @Nullable String usual(String caseKey) {
		return CaseKey.VILLAGE_REVIEW.names(caseKey) ? PaperDesk.MINUTES_SCAN : null;
	}

}
