package vn.rasoat.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaPath;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.document.CaseAreas;
import vn.rasoat.procedure.CaseKind.CaseNow;
import vn.rasoat.refusal.Refusal;
import vn.rasoat.worklist.TaskFacts;

/** Finds the kind of a case by its key and asks it. */
@Component
public class Cases implements TaskFacts, CaseAreas {

	private static final Pattern KEY = Pattern.compile("([a-z-]+)/(\\d{1,18})");

	private final Map<String, CaseKind> kinds;

	Cases(List<CaseKind> kinds) {
		this.kinds = kinds.stream().collect(Collectors.toMap(CaseKind::prefix, Function.identity()));
	}

	/** The case a key names, or empty when the key is of no known kind. */
	public Optional<OneCase> find(String caseKey) {
		Matcher key = KEY.matcher(caseKey);
		return (key.matches() && this.kinds.containsKey(key.group(1)))
				? Optional.of(new OneCase(this.kinds.get(key.group(1)), Long.parseLong(key.group(2))))
				: Optional.empty();
	}

	/** The case a key names. */
	public OneCase get(String caseKey) {
		return find(caseKey).orElseThrow(() -> new IllegalArgumentException("case of no known kind: " + caseKey));
	}

	@Override
	public CaseFacts ofCase(String caseKey) {
		return get(caseKey).facts();
	}

	@Override
	public Optional<Instant> dueAt(String caseKey, String milestone) {
		return milestone.isEmpty() ? Optional.empty() : get(caseKey).dueAt(milestone);
	}

	@Override
	public String subject(String caseKey, long subjectId) {
		OneCase one = get(caseKey);
		return one.kind().subject(one.id(), subjectId);
	}

	@Override
	public Optional<String> ruleSet(String caseKey) {
		return find(caseKey).map((one) -> one.now().ruleSet());
	}

	@Override
	public Optional<AreaPath> areaOf(String caseKey) {
		try {
			return find(caseKey).map((one) -> one.facts().area());
		}
		catch (Refusal refusal) {
			return Optional.empty();
		}
	}

	/** A case and its kind. */
	public record OneCase(CaseKind kind, long id) {

		public CaseFacts facts() {
			return now().facts();
		}

		CaseNow now() {
			return this.kind.now(this.id);
		}

		/** Last day for a milestone named in a model. */
		Optional<LocalDate> lastDay(String milestone) {
			return this.kind.lastDay(this.id, milestone);
		}

		public Optional<Instant> dueAt(String milestone) {
			return lastDay(milestone).map(WorkingDays::endOf);
		}

		public void lock() {
			this.kind.lock(this.id);
		}

		public boolean isRunning() {
			return now().running();
		}

		public String key() {
			return this.kind.keyOf(this.id);
		}

		public String page() {
			return this.kind.page(this.id);
		}

		public String journal() {
			return this.kind.journal(this.id);
		}

	}

}
