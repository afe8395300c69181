package vn.rasoat.audit;

import org.jspecify.annotations.Nullable;

import org.springframework.ui.Model;

/**
 * What a page of a journal says besides its lines; it lies below the page it leads back
 * to.
 *
 * @param title key of its title
 * @param name what the title names
 * @param back address of the page above
 * @param backWords key of the words of that link
 */
public record JournalHeading(String title, @Nullable String name, String back, String backWords) {

	/** Fills the page and says which it is. */
	public String show(JournalView.Page page, Model model) {
		model.addAttribute("heading", this);
		model.addAttribute("journal", page);
		return "audit/journal";
	}

}
