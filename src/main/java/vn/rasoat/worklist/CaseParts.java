package vn.rasoat.worklist;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Puts what the worklist knows of a case on a page: its tasks, last entries of the
 * journal and papers.
 */
@Component
public class CaseParts {

	private final TaskPages pages;

	CaseParts(TaskPages pages) {
		this.pages = pages;
	}

	/**
	 * Fills the model for the fragments {@code worklist/case-tasks},
	 * {@code worklist/history} and {@code worklist/picture}.
	 */
	public void fill(Model model, String caseKey) {
		this.pages.fillCase(model, caseKey);
	}

}
