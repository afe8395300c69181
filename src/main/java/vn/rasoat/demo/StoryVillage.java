package vn.rasoat.demo;

import java.util.Map;
import java.util.Objects;

import vn.rasoat.cycle.VillageReview;

/** A hamlet of the demo and what happens in it. */
final class StoryVillage {

	private final VillageWork work;

	private final VillageReview review;

	private final Cast cast;

	private final Map<String, SampleHousehold> families;

	StoryVillage(VillageWork work, DemoLists lists, DemoVillage village, Map<DemoVillage, VillageReview> opened) {
		this.work = work;
		this.review = Objects.requireNonNull(opened.get(village));
		this.cast = village.cast();
		this.families = lists.byHead(village);
	}

	void begins() {
		this.work.begins(this.review, this.cast);
	}

	void isVisited() {
		isVisited(Integer.MAX_VALUE);
	}

	void isVisited(int households) {
		this.work.visits(this.review, this.cast, this.families, households);
	}

	void convenes(int daysAhead) {
		this.work.convenes(this.review, this.cast, daysAhead);
	}

	void meets(int disputed) {
		this.work.meets(this.review, this.cast, disputed);
	}

	void signs() {
		this.work.minutesArrive(this.review, this.cast);
	}

}
