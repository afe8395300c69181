package vn.rasoat.supervision;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CommuneReview;

/** Communes and steps of the areas somebody watches over. */
@Component
class SupervisionTable {

	static final int PAGE = 200;

	private static final Set<Role> WATCHING = Set.of(Role.SUPERVISOR, Role.LEAD_OFFICER, Role.UPPER_LEADER,
			Role.INSPECTOR);

	private final CurrentActor currentActor;

	private final AreaReading reading;

	private final RowMaking making;

	private final Campaigns campaigns;

	SupervisionTable(CurrentActor currentActor, AreaReading reading, RowMaking making, Campaigns campaigns) {
		this.currentActor = currentActor;
		this.reading = reading;
		this.making = making;
		this.campaigns = campaigns;
	}

	Table of(Wanted wanted) {
		List<CommuneRow> all = areas().stream()
			.map(this.reading::in)
			.flatMap((found) -> this.making.of(found).stream())
			.toList();
		int year = all.stream().mapToInt(CommuneRow::year).max().orElse(0);
		List<CommuneRow> ofCampaign = all.stream().filter((row) -> wanted.fits(row, year)).toList();
		List<CommuneRow> rows = ofCampaign.stream()
			.filter((row) -> !wanted.late() || row.isLate())
			.sorted(CommuneRow.LATEST_FIRST)
			.toList();
		int pages = (rows.size() + PAGE - 1) / PAGE;
		int from = (Math.max(1, Math.min(wanted.page(), pages)) - 1) * PAGE;
		return new Table(rows.subList(from, Math.min(from + PAGE, rows.size())), Totals.of(ofCampaign), Totals.of(rows),
				campaigns(all), year, pages);
	}

	private List<AreaPath> areas() {
		List<AreaPath> areas = this.currentActor.areasSeen(WATCHING);
		if (areas.isEmpty()) {
			throw new AccessDeniedException("watches over no area");
		}
		return areas.stream()
			.filter((area) -> areas.stream().noneMatch((other) -> !other.equals(area) && other.contains(area)))
			.toList();
	}

	private List<Campaign> campaigns(List<CommuneRow> rows) {
		return rows.stream()
			.map(CommuneRow::review)
			.filter(Objects::nonNull)
			.map(CommuneReview::campaignId)
			.distinct()
			.map(this.campaigns::get)
			.sorted(Comparator.comparing(Campaign::reviewYear).reversed().thenComparing(Campaign::id))
			.toList();
	}

	/**
	 * @param campaign only communes of this campaign; those of the newest year when
	 * {@code null}
	 * @param page from 1
	 */
	record Wanted(@Nullable Long campaign, boolean late, int page) {

		boolean fits(CommuneRow row, int newestYear) {
			if (this.campaign == null) {
				return row.year() == newestYear;
			}
			CommuneReview review = row.review();
			return review != null && review.campaignId() == this.campaign;
		}

	}

	/**
	 * @param totals of all communes of the campaign
	 * @param shown of the rows asked for, on all pages
	 * @param year newest year there is a review of; 0 without any
	 */
	record Table(List<CommuneRow> rows, Totals totals, Totals shown, List<Campaign> campaigns, int year, int pages) {
	}

}
