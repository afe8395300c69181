package vn.rasoat.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.document.Papers.Paper;
import vn.rasoat.document.Papers.Withdrawal;

/**
 * Marks a paper that was handed in by mistake. It stays readable; it only counts no more.
 * The proof of a step handed in already can be replaced and never simply withdrawn.
 */
@Service
@Transactional
class PaperWithdrawing {

	private static final int LONGEST = 500;

	private final Papers papers;

	private final PaperTables tables;

	private final List<PaperUses> uses;

	private final Journal journal;

	private final BusinessClock clock;

	PaperWithdrawing(Papers papers, PaperTables tables, List<PaperUses> uses, Journal journal, BusinessClock clock) {
		this.papers = papers;
		this.tables = tables;
		this.uses = uses;
		this.journal = journal;
		this.clock = clock;
	}

	Paper withdraw(long id, String reason, @Nullable Long replacedBy, String by) {
		String caseKey = this.papers.get(id).caseKey();
		this.papers.rely(caseKey, id);
		Paper paper = this.papers.get(id);
		String why = reason.strip();
		if (why.isEmpty() || why.length() > LONGEST) {
			throw new WithdrawalUnfounded();
		}
		Map<String, Object> after = new HashMap<>();
		boolean needed = needed(caseKey).contains(id);
		if (replacedBy != null) {
			Paper replacement = replacement(paper, replacedBy);
			if (needed && !replacement.purpose().equals(paper.purpose())) {
				throw new ReplacementOfOtherKind(replacement.fileName());
			}
			after.put("replacement", replacement.fileName());
		}
		else if (needed) {
			throw new PaperStillNeeded(paper.fileName());
		}
		this.tables.withdraw(id, new Withdrawal(why, replacedBy, by, this.clock.instant()));
		this.journal.record(new Act(caseKey, "document.paper-withdrawn", paper.fileName(), this.clock.today(), null,
				null, why, Map.of(), after));
		return this.papers.get(id);
	}

	/**
	 * Papers of a case on which a step handed in rests, each the one that stands now in
	 * the place of the one that was named.
	 */
	@Transactional(readOnly = true)
	public Set<Long> needed(String caseKey) {
		return this.uses.stream()
			.flatMap((it) -> it.usedIn(caseKey).stream())
			.map((used) -> this.papers.standing(used).id())
			.collect(Collectors.toSet());
	}

	private Paper replacement(Paper paper, long id) {
		return this.papers.counting(paper.caseKey())
			.stream()
			.filter((it) -> it.id() == id && it.id() != paper.id())
			.findFirst()
			.orElseThrow(ReplacementUnfit::new);
	}

}
