package vn.rasoat.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;
import vn.rasoat.area.AreaPath;

/** The first page: what must I do now. */
@Controller
class InboxController {

	private final CurrentActor currentActor;

	private final Inbox inbox;

	private final TaskRows rows;

	private final TaskEntries entries;

	private final WorklistSettings settings;

	InboxController(CurrentActor currentActor, Inbox inbox, TaskRows rows, TaskEntries entries,
			WorklistSettings settings) {
		this.currentActor = currentActor;
		this.inbox = inbox;
		this.rows = rows;
		this.entries = entries;
		this.settings = settings;
	}

	@GetMapping("/")
	String inbox(@RequestParam(required = false) @Nullable String tab,
			@RequestParam(required = false) @Nullable String area,
			@RequestParam(required = false) @Nullable String step, @RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String done, Model model) {
		Actor actor = this.currentActor.get();
		Map<InboxQuery.Tab, Integer> waiting = this.inbox.counts(actor);
		InboxQuery query = new InboxQuery(tab(tab, waiting), area, step, q, after);
		Inbox.Page page = this.inbox.page(actor, query);
		model.addAttribute("query", query);
		model.addAttribute("rows", this.rows.of(page.tasks()));
		model.addAttribute("next", page.next());
		Map<String, Integer> counts = new HashMap<>();
		waiting.forEach((each, count) -> counts.put(each.key(), count));
		model.addAttribute("counts", counts);
		model.addAttribute("countLimit", this.settings.countLimit());
		model.addAttribute("soonDays", this.settings.soonWorkingDays());
		model.addAttribute("steps", this.inbox.steps(actor, query.tab()));
		model.addAttribute("areas", areas(actor, query));
		model.addAttribute("tabs", InboxQuery.Tab.values());
		model.addAttribute("done", TaskPages.justDone(this.entries, done, actor));
		return "worklist/inbox";
	}

	/**
	 * Whoever has taken nothing yet is shown what waits for everybody with the role,
	 * instead of an empty page.
	 */
	private static InboxQuery.Tab tab(@Nullable String asked, Map<InboxQuery.Tab, Integer> waiting) {
		boolean nothingTaken = waiting.getOrDefault(InboxQuery.Tab.MINE, 0) == 0;
		return (asked == null && nothingTaken) ? InboxQuery.Tab.GROUPS : InboxQuery.Tab.ofKey(asked);
	}

	private List<AreaChoice> areas(Actor actor, InboxQuery query) {
		return this.inbox.areas(actor, query.tab())
			.stream()
			.map((path) -> new AreaChoice(path, this.rows.names().place(new AreaPath(path))))
			.toList();
	}

	record AreaChoice(String path, String name) {
	}

}
