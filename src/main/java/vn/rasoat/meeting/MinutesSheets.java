package vn.rasoat.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReview;

/** The minutes as sheets for a file that is read without the product. */
@Component
public class MinutesSheets {

	private final MinutesWriting writing;

	private final ITemplateEngine templates;

	private final ApplicationContext beans;

	MinutesSheets(MinutesWriting writing, ITemplateEngine templates, ApplicationContext beans) {
		this.writing = writing;
		this.templates = templates;
		this.beans = beans;
	}

	/** Rounds in which a meeting was held, first one first. */
	public List<Integer> rounds(long villageReviewId) {
		return this.writing.heldRounds(villageReviewId);
	}

	/** The sheets of a round in HTML, without the page around them. */
	public String html(VillageReview review, int round) {
		Minutes minutes = this.writing.write(review, round);
		Context context = new Context(Locale.forLanguageTag("vi"));
		// the template asks beans of the product, as it does on its page
		context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
				new ThymeleafEvaluationContext(this.beans, null));
		context.setVariable("review", review);
		context.setVariable("minutes", minutes);
		context.setVariable("meeting", minutes.meeting());
		context.setVariable("attendance", minutes.meeting().attendance());
		return this.templates.process("meeting/minutes", Set.of("article"), context);
	}

}
