package vn.rasoat.supervision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CommunesUnderReview;
import vn.rasoat.worklist.StuckSteps.StuckStep;

/**
 * Communes and steps of the areas somebody watches over. A page is read commune by
 * commune in the order of their areas and shows the latest first; a province fits on one.
 */
@Component
class SupervisionTable {

	static final int PAGE = 200;

	static final Set<Role> WATCHING = Set.of(Role.SUPERVISOR, Role.LEAD_OFFICER, Role.UPPER_LEADER, Role.INSPECTOR);

	private final CurrentActor currentActor;

	private final CommunesUnderReview communes;

	private final AreaReading reading;

	private final RowMaking making;

	private final Campaigns campaigns;

	SupervisionTable(CurrentActor currentActor, CommunesUnderReview communes, AreaReading reading, RowMaking making,
			Campaigns campaigns) {
		this.currentActor = currentActor;
		this.communes = communes;
		this.reading = reading;
		this.making = making;
		this.campaigns = campaigns;
	}

	/** One page; with a filter as many communes are read as it takes to fill it. */
	Table of(Wanted wanted) {
		return read(wanted, PAGE);
	}

	/** All pages in one, for a file. */
	List<CommuneRow> whole(Wanted wanted) {
		return read(wanted, Integer.MAX_VALUE).rows();
	}

	private Table read(Wanted wanted, int enough) {
		List<AreaPath> areas = areas();
		List<Campaign> campaigns = campaigns(areas);
		CommunesUnderReview.Wanted asked = asked(wanted, areas, campaigns);
		List<CommuneRow> read = new ArrayList<>();
		List<CommuneRow> rows = new ArrayList<>();
		List<StuckStep> stuck = this.reading.stuck();
		String next = wanted.after();
		do {
			CommunesUnderReview.Page page = this.communes.page(areas, asked, next, PAGE);
			List<CommuneRow> some = this.making.of(this.reading.about(page, stuck));
			read.addAll(some);
			some.stream().filter((row) -> !wanted.late() || row.isLate()).forEach(rows::add);
			next = page.next();
		}
		while (next != null && rows.size() < enough);
		rows.sort(CommuneRow.LATEST_FIRST);
		boolean whole = next == null && wanted.after() == null;
		return new Table(List.copyOf(rows), Totals.of(read), Totals.of(rows), campaigns, asked.year(),
				whole ? null : this.communes.count(areas, asked), next);
	}

	/**
	 * Without a campaign those of the newest year; an unknown campaign has no communes.
	 */
	private CommunesUnderReview.Wanted asked(Wanted wanted, List<AreaPath> areas, List<Campaign> campaigns) {
		int newest = this.communes.newestYear(areas);
		return new CommunesUnderReview.Wanted(campaigns.stream()
			.filter((campaign) -> wanted.campaign() != null && campaign.id() == wanted.campaign())
			.findFirst()
			.map(Campaign::reviewYear)
			.orElse(newest), wanted.campaign());
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

	private List<Campaign> campaigns(List<AreaPath> areas) {
		return this.communes.campaigns(areas)
			.stream()
			.map(this.campaigns::get)
			.sorted(Comparator.comparing(Campaign::reviewYear).reversed().thenComparing(Campaign::id))
			.toList();
	}

	/**
	 * @param campaign only communes of this campaign; those of the newest year when
	 * {@code null}
	 * @param after where the page before ended
	 */
	record Wanted(@Nullable Long campaign, boolean late, @Nullable String after) {
	}

	/**
	 * @param totals of the communes read, whether late or not
	 * @param shown of the rows
	 * @param year year of the communes; 0 without any
	 * @param inAll how many communes there are when these are only some of them
	 * @param next pass as {@code after} for the next page
	 */
	record Table(List<CommuneRow> rows, Totals totals, Totals shown, List<Campaign> campaigns, int year,
			@Nullable Integer inAll, @Nullable String next) {
	}

}
