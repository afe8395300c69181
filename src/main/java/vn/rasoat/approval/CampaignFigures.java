package vn.rasoat.approval;

import java.time.LocalDate;
import java.util.List;

/**
 * Figures of a campaign on one day.
 *
 * @param total of the communes that count: all of them so far, only decided ones in an
 * official report
 * @param openCommunes names of communes that are not decided
 */
public record CampaignFigures(long campaignId, String name, int reviewYear, LocalDate asOf, boolean hasAverage,
		List<AreaFigures> communes, AreaFigures total, List<String> openCommunes) {

	public CampaignFigures {
		communes = List.copyOf(communes);
		openCommunes = List.copyOf(openCommunes);
	}

}
