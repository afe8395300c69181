package vn.rasoat.refusal;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/**
 * A plain form shown again, with all that was typed and why it was refused: above it
 * ({@code web/field :: summary}) and, where the refusal names one, at its field.
 */
public final class FormAgain {

	private FormAgain() {
	}

	/**
	 * @param view of the page, its model filled as when it was asked for
	 */
	public static ModelAndView with(Refusal refusal, String view, Model model) {
		return with(refusal, refusal.field(), view, model);
	}

	/**
	 * @param field where the page has what was wrong under a name of its own
	 */
	public static ModelAndView with(Refusal refusal, @Nullable String field, String view, Model model) {
		model.addAttribute("refusal", refusal);
		model.addAttribute("errorField", field);
		return new ModelAndView(view, model.asMap(),
				(refusal.kind() == Refusal.Kind.CONFLICT) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
	}

}
