package vn.rasoat.load;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;

/**
 * Does tasks at a node as a browser does: the form is laid, then the answers are handed
 * in with a key that makes a repetition harmless.
 */
record HttpDesk(LocalDate today) {

	/** Who does the task. */
	static String username(Map<String, Object> task) {
		return LoadPeople.of(Role.ofKey((String) task.get("role")), new AreaPath((String) task.get("area_path")));
	}

	/** What somebody answers to the form as a node lays it. */
	@SuppressWarnings("unchecked")
	Map<String, Object> fill(LoggedIn person, Supplier<String> node, Map<String, Object> task) {
		String caseKey = (String) task.get("case_key");
		Map<String, Object> given = (Map<String, Object>) person.get(node.get(), path(task) + "/form").get("data");
		return new CampaignAnswers(this.today).of((String) task.get("step"),
				caseKey.substring(caseKey.indexOf('/') + 1), given, () -> person.scan(node.get(), caseKey));
	}

	void handIn(LoggedIn person, String node, Map<String, Object> task, String key, Map<String, Object> answers) {
		person.post(node, path(task) + "/submission", key, answers);
	}

	private static String path(Map<String, Object> task) {
		return "/api/tasks/" + task.get("id");
	}

}
