package vn.rasoat.worklist;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * What somebody wants to see of the inbox.
 *
 * @param area only tasks in this area and below
 * @param step only tasks of this step
 * @param text words looked for, with or without accents
 * @param after id of the last task of the page before
 */
record InboxQuery(Tab tab, @Nullable String area, @Nullable String step, @Nullable String text,
		@Nullable String after) {

	static InboxQuery of(Tab tab) {
		return new InboxQuery(tab, null, null, null, null);
	}

	public boolean isFiltered() {
		return StringUtils.hasText(this.area) || StringUtils.hasText(this.step) || StringUtils.hasText(this.text);
	}

	enum Tab {

		MINE, GROUPS, SOON, LATE, DONE;

		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

		static Tab ofKey(@Nullable String key) {
			for (Tab tab : values()) {
				if (tab.key().equals(key)) {
					return tab;
				}
			}
			return MINE;
		}

	}

}
