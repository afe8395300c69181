package vn.rasoat.journeys;

import java.util.stream.Stream;

import com.microsoft.playwright.Page;

/**
 * Those who carry a commune, each in a browser of their own.
 *
 * @param lead lead officer of the province
 * @param leader who answers for the upper level
 * @param officer of the commune
 * @param chair of the commune
 * @param reviewer who surveys
 * @param colleague who checks again what the reviewer found
 * @param head of the villages
 */
record Crew(Page lead, Page leader, Page officer, Page chair, Page reviewer, Page colleague, Page head) {

	void goesHome() {
		Stream.of(this.lead, this.leader, this.officer, this.chair, this.reviewer, this.colleague, this.head)
			.forEach((page) -> page.context().close());
	}

}
