package vn.rasoat.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.rasoat.access.Actor;

/**
 * The texts of a task page: comments, an own draft that came too late, words of the
 * form's script.
 */
@Component
class TaskTalk {

	private final Comments comments;

	private final Drafts drafts;

	private final JsonMapper json;

	private final FormWords words;

	private final Names names;

	TaskTalk(Comments comments, Drafts drafts, JsonMapper json, FormWords words, Names names) {
		this.comments = comments;
		this.drafts = drafts;
		this.json = json;
		this.words = words;
		this.names = names;
	}

	void fill(Model model, TaskEntry task, Actor actor) {
		model.addAttribute("comments", this.comments.of(task.id()));
		model.addAttribute("mayComment", TaskAccess.mayDiscuss(task, actor));
		model.addAttribute("commentLimit", this.comments.limit());
		if (TaskAccess.mayWork(task, actor)) {
			model.addAttribute("formTexts", this.words.browserTexts());
			if (actor.username().equals(task.owner())) {
				model.addAttribute("othersDrafts",
						this.drafts.othersWith(task.id(), actor).stream().map(this.names::person).toList());
			}
		}
		else {
			this.drafts.find(task.id(), actor)
				.ifPresent((draft) -> model.addAttribute("lateDraft", lines(draft.content())));
		}
	}

	private List<String> lines(String content) {
		List<String> lines = new ArrayList<>();
		flatten("", this.json.readValue(content, Map.class), lines);
		return lines;
	}

	private static void flatten(String key, Object content, List<String> lines) {
		if (content instanceof Map<?, ?> map) {
			map.forEach((name, inner) -> flatten(key.isEmpty() ? name.toString() : key + " › " + name, inner, lines));
		}
		else if (content instanceof List<?> list) {
			for (int i = 0; i < list.size(); i++) {
				flatten(key + " " + (i + 1), list.get(i), lines);
			}
		}
		else if (content != null && !content.toString().isBlank()) {
			lines.add(key + ": " + content);
		}
	}

}
