package vn.rasoat.procedure.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.NotHappenedYet;
import vn.rasoat.cycle.Committee.Body;
import vn.rasoat.cycle.Committee.Member;
import vn.rasoat.cycle.Committee;
import vn.rasoat.cycle.Committees;
import vn.rasoat.procedure.FormOption;
import vn.rasoat.procedure.people.CommitteeAnswers.Choice;

/**
 * Lets the committee of the period stay or takes a new one, on every level the same way.
 */
@Component
public class CommitteeChoice {

	private final Committees committees;

	private final MessageSource messages;

	private final BusinessClock clock;

	CommitteeChoice(Committees committees, MessageSource messages, BusinessClock clock) {
		this.committees = committees;
		this.messages = messages;
		this.clock = clock;
	}

	/** The choices there are; that the committee of the period stays comes first. */
	public Map<String, Object> given(String unitCode, int year) {
		List<Map<String, String>> options = new ArrayList<>();
		Map<String, Object> given = new HashMap<>();
		this.committees.standing(unitCode, year).ifPresent((standing) -> {
			options.add(option(Choice.STANDS, standing.decision().number(), standing.decision().decidedOn(),
					head(standing)));
			given.put("choice", Choice.STANDS.name());
		});
		options.add(option(Choice.NEW));
		given.putIfAbsent("choice", Choice.NEW.name());
		given.put("choiceOptions", options);
		return given;
	}

	public Committee decide(String caseKey, String unitCode, String unitName, int year, CommitteeAnswers answers) {
		if (answers.choice() == Choice.STANDS) {
			long standing = this.committees.standing(unitCode, year).orElseThrow(CommitteeStandsNoMore::new).id();
			return this.committees.keep(caseKey, standing);
		}
		NotHappenedYet.check(answers.decidedOn(), this.clock.today());
		return this.committees.setUp(caseKey, answers.toCommittee(unitCode, unitName, year));
	}

	public void takeBack(String caseKey) {
		this.committees.release(caseKey);
	}

	private Map<String, String> option(Choice choice, Object... arguments) {
		return FormOption.of(choice.name(), this.messages.getMessage("procedure.commune.committee." + choice, arguments,
				LocaleContextHolder.getLocale()));
	}

	private static String head(Committee committee) {
		return committee.members()
			.stream()
			.filter((it) -> it.head() && it.body() == Body.COMMITTEE)
			.map(Member::fullName)
			.findFirst()
			.orElse("–");
	}

}
