package vn.rasoat.start;

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who works through the common list. */
record Reviewer(Visitor visitor) {

	/** Still logged in. */
	Reviewer at(StartedProduct product) {
		return new Reviewer(this.visitor.movesTo(product.address()));
	}

	/** Tasks of a step that anybody here may take, by what the list links to. */
	List<String> waiting(String step) {
		return this.visitor.opens("/?tab=groups&step=UserTask_" + step).select("main .row-link").eachAttr("href");
	}

	List<String> done() {
		return this.visitor.opens("/?tab=done").select("main .row-link").eachAttr("href");
	}

	Document page(String task) {
		return this.visitor.opens(task);
	}

	/** What the page of a finished task says about its end. */
	String result(String task) {
		return page(task).expectFirst("section[aria-labelledby=result]").text();
	}

	/** Takes the visit and writes down what it found. */
	Map<String, Object> surveys(String task) {
		Document page = this.visitor.sends(page(task), task + "/claim");
		return answers(page);
	}

	Map<String, Object> handsIn(String task, String key, Map<String, Object> answers) {
		return this.visitor.posts(page(task), "/api" + task + "/submission", key, answers);
	}

	private Map<String, Object> answers(Document page) {
		Element form = page.expectFirst("[data-form-url]");
		Map<?, ?> given = (Map<?, ?>) this.visitor.asks(form.attr("data-form-url")).get("data");
		List<String> indicators = ((List<?>) given.get("indicatorOptions")).stream()
			.limit(3)
			.map((option) -> String.valueOf(((Map<?, ?>) option).get("value")))
			.toList();
		return Map.of("outcome", "DONE", "happenedOn", form.attr("data-today"), "informant", "Chủ hộ", "incomePoints",
				120, "deprivations", indicators);
	}

}
