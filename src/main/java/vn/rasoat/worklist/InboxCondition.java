package vn.rasoat.worklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.StringUtils;

import vn.rasoat.access.Actor;
import vn.rasoat.access.Grant;
import vn.rasoat.language.Vietnamese;

/**
 * The where clause of an inbox. Somebody sees an open task when he owns it or holds its
 * role at its place; a grant counts for the place and everything below, which is a prefix
 * of the path.
 */
final class InboxCondition {

	private final List<String> parts = new ArrayList<>();

	private final Map<String, Object> parameters = new LinkedHashMap<>();

	private InboxCondition() {
	}

	static InboxCondition of(Actor actor, InboxQuery query, Instant now, Instant soon) {
		InboxCondition condition = new InboxCondition();
		condition.tab(query.tab(), actor, now, soon);
		condition.filters(query);
		return condition;
	}

	String sql() {
		return String.join(" and ", this.parts);
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

	InboxCondition and(String part, Map<String, ?> more) {
		this.parts.add(part);
		this.parameters.putAll(more);
		return this;
	}

	private void tab(InboxQuery.Tab tab, Actor actor, Instant now, Instant soon) {
		this.parameters.put("me", actor.username());
		if (tab == InboxQuery.Tab.DONE) {
			this.parts.add("finished_at is not null and finished_by = :me");
			return;
		}
		this.parts.add("finished_at is null");
		switch (tab) {
			case GROUPS -> this.parts.add("(owner is null or owner <> :me) and " + held(actor));
			case SOON -> and("(owner = :me or " + held(actor) + ") and due_order > :now and due_order <= :soon",
					Map.of("now", TaskRow.at(now), "soon", TaskRow.at(soon)));
			case LATE ->
				and("(owner = :me or " + held(actor) + ") and due_order <= :now", Map.of("now", TaskRow.at(now)));
			default -> this.parts.add("owner = :me");
		}
	}

	private String held(Actor actor) {
		List<String> grants = new ArrayList<>();
		for (Grant grant : actor.grants()) {
			int number = grants.size();
			grants.add("(role = :role" + number + " and area_path like :area" + number + ")");
			this.parameters.put("role" + number, grant.role().key());
			this.parameters.put("area" + number, grant.area() + "%");
		}
		return grants.isEmpty() ? "1 = 0" : "(" + String.join(" or ", grants) + ")";
	}

	private void filters(InboxQuery query) {
		if (StringUtils.hasText(query.area())) {
			and("area_path like :within escape '!'", Map.of("within", literally(query.area()) + "%"));
		}
		if (StringUtils.hasText(query.step())) {
			and("step = :step", Map.of("step", query.step()));
		}
		if (StringUtils.hasText(query.text())) {
			String column = LocaleContextHolder.getLocale().getLanguage().equals("en") ? "search_text_en"
					: "search_text";
			String[] words = Vietnamese.plain(query.text()).strip().split("[ (\\-/,.]+");
			for (int i = 0; i < words.length && i < 8; i++) {
				// where a word begins: "An" is not meant by "Văn"
				and("(' ' || translate(" + column + ", '(-/,.', '     ')) like :word" + i + " escape '!'",
						Map.of("word" + i, "% " + literally(words[i]) + "%"));
			}
		}
	}

	private static String literally(String text) {
		return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
	}

}
