package vn.rasoat.worklist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Role;
import vn.rasoat.audit.CaseKey;
import vn.rasoat.language.Vietnamese;
import vn.rasoat.wording.EnglishLabels;
import vn.rasoat.wording.Wording;

/**
 * What a task, its role and its case are called, in the language and the words of the
 * place.
 */
@Component
public class TaskWords {

	static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final Wording wording;

	private final EnglishLabels english;

	private final MessageSource messages;

	private final ObjectProvider<TaskFacts> facts;

	TaskWords(Wording wording, EnglishLabels english, MessageSource messages, ObjectProvider<TaskFacts> facts) {
		this.wording = wording;
		this.english = english;
		this.messages = messages;
		this.facts = facts;
	}

	public String name(TaskEntry task) {
		return name(task, LocaleContextHolder.getLocale());
	}

	public String name(TaskEntry task, Locale locale) {
		return text(named(task.step(), task.name(), locale), task, locale);
	}

	public String caseName(TaskEntry task) {
		return caseName(task, LocaleContextHolder.getLocale());
	}

	public String caseName(TaskEntry task, Locale locale) {
		return caseName(task.caseKey(), task.caseName(), locale);
	}

	/**
	 * A case of which a place has many in a year, such as a complaint, says its kind and
	 * number beside the name.
	 * @param name place and year, the same in every language
	 */
	public String caseName(String caseKey, String name, Locale locale) {
		String said = this.messages.getMessage("worklist.case-name." + CaseKey.kindOf(caseKey),
				new Object[] { CaseKey.numberOf(caseKey), name }, null, locale);
		return (said != null) ? said : name;
	}

	/** What a task is found by, in one language. */
	String searchText(TaskEntry task, Locale locale) {
		String subject = task.subject();
		return Vietnamese.plain(named(task.step(), task.name(), locale) + " " + caseName(task, locale)
				+ ((subject != null) ? " " + subject : ""));
	}

	/**
	 * Of a step among those of many places; where a province calls it otherwise it has
	 * both names.
	 */
	public String step(String step, List<String> names) {
		Locale locale = LocaleContextHolder.getLocale();
		return names.stream().map((name) -> named(step, name, locale)).distinct().collect(Collectors.joining(" / "));
	}

	/** Who does it, where nobody has it yet. */
	public String role(TaskEntry task) {
		Locale locale = LocaleContextHolder.getLocale();
		Role role = task.role();
		return (role == Role.VILLAGE_HEAD || role == Role.REVIEWER) ? text("{" + role.key() + "}", task, locale)
				: this.messages.getMessage("worklist.role." + role.key(), null, locale);
	}

	/** What a text about the task says there. */
	public @Nullable String text(@Nullable String text, TaskEntry task) {
		return (text != null) ? text(text, task, LocaleContextHolder.getLocale()) : null;
	}

	private String named(String step, String name, Locale locale) {
		return locale.getLanguage().equals("en") ? this.english.ofStep(step, name).orElse(name) : name;
	}

	/** A case is looked up only for a text that needs it. */
	private String text(String text, TaskEntry task, Locale locale) {
		return Wording.placeholders(text).isEmpty() ? text : this.wording.text(text, task.area(),
				this.facts.getObject().ruleSet(task.caseKey()).orElse(null), Map.of(), locale);
	}

}
