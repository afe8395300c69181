package vn.rasoat.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.Milestones;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.Household;
import vn.rasoat.household.ListMaking;
import vn.rasoat.household.NewHousehold;
import vn.rasoat.household.NewHousehold.NewMember;
import vn.rasoat.procedure.village.ReviewVillageProcess;
import vn.rasoat.ruleset.Category;

/**
 * A running review of a village of its own; not a bean of the context, which all tests
 * share.
 */
class StartedReview {

	private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

	private final TestPeople people;

	private final Areas areas;

	private final VillageReviews reviews;

	private final ListMaking lists;

	private final ReviewVillageProcess process;

	StartedReview(TestPeople people, Areas areas, VillageReviews reviews, ListMaking lists,
			ReviewVillageProcess process) {
		this.people = people;
		this.areas = areas;
		this.reviews = reviews;
		this.lists = lists;
		this.process = process;
	}

	/** Starts it and answers its case key. */
	String ofTwoHouseholds() {
		Unit village = this.areas.addVillage("30313", "hamlet", "Ấp " + UUID.randomUUID().toString().substring(0, 8),
				LocalDate.of(2026, 1, 1));
		String officer = this.people.with(Role.COMMUNE_OFFICER, village.path());
		SecurityContextHolder.getContext()
			.setAuthentication(
					new TestingAuthenticationToken(this.people.actor(officer), null, "ROLE_COMMUNE_OFFICER"));
		try {
			VillageReview review = this.reviews.open(village.code(), 2026,
					new Milestones(TODAY.plusDays(7), TODAY.plusDays(14), TODAY.plusDays(21)));
			for (String head : List.of("Đỗ Văn An", "Lê Thị Hoa")) {
				this.lists.addCurrent(review.id(), new NewHousehold(null, null, null, Household.Tags.NONE,
						List.of(new NewMember(head, "Chủ hộ", null, null, null, null))), Category.POOR);
			}
			this.process.reviewBegins(review.id());
			return review.caseKey();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

}
