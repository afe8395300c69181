package vn.rasoat.procedure;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.ruleset.RuleSets;
import vn.rasoat.wording.WordedForm;
import vn.rasoat.wording.Wording;
import vn.rasoat.worklist.TaskEntry;

/** Lays a form out in the words of whoever fills it in, where and when he does. */
@Component
class FormWording {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final Cases cases;

	private final Wording wording;

	private final WordedForm forms;

	private final RuleSets ruleSets;

	FormWording(Cases cases, Wording wording, WordedForm forms, RuleSets ruleSets) {
		this.cases = cases;
		this.wording = wording;
		this.forms = forms;
		this.ruleSets = ruleSets;
	}

	/** What the step rests on by the rules of its case. */
	Optional<String> article(DeployedForm form, TaskEntry task) {
		return this.cases.ruleSet(task.caseKey()).flatMap((code) -> this.ruleSets.get(code).article(form.id()));
	}

	/**
	 * @param given data of the form; a word only the case knows is among it
	 */
	DeployedForm of(DeployedForm form, TaskEntry task, Map<String, Object> given) {
		return of(form, task, given, LocaleContextHolder.getLocale());
	}

	DeployedForm inVietnamese(DeployedForm form, TaskEntry task) {
		return of(form, task, Map.of(), VIETNAMESE);
	}

	private DeployedForm of(DeployedForm form, TaskEntry task, Map<String, Object> given, Locale locale) {
		String ruleSet = this.cases.ruleSet(task.caseKey()).orElse(null);
		Map<String, String> ofCase = (given.get("secondRuleSet") instanceof String second)
				? Map.of("second-rule-set", second) : Map.of();
		String schema = this.forms.of(form.schema(), locale,
				(text) -> this.wording.text(text, task.area(), ruleSet, ofCase, locale));
		return new DeployedForm(form.id(), schema, form.routing());
	}

}
