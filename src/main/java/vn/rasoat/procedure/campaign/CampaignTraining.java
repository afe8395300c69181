package vn.rasoat.procedure.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.Training.Function;
import vn.rasoat.cycle.Trainings;
import vn.rasoat.cycle.Trainings.Share;

/**
 * How many were trained before they went to the households, in the class of the campaign
 * and those of its communes.
 */
@Component
class CampaignTraining {

	/** Those the plan wants trained. */
	private static final List<Function> TRAINED = List.of(Function.COMMUNE_OFFICER, Function.REVIEWER,
			Function.VILLAGE_HEAD);

	private final Trainings trainings;

	private final CommuneReviews communes;

	CampaignTraining(Trainings trainings, CommuneReviews communes) {
		this.trainings = trainings;
		this.communes = communes;
	}

	Trained of(long campaignId) {
		List<CommuneReview> reviews = this.communes.ofCampaign(campaignId);
		List<String> ofCommunes = reviews.stream().map(CommuneReview::caseKey).toList();
		List<String> all = new ArrayList<>(ofCommunes);
		all.add(CaseKey.CAMPAIGN.of(campaignId));
		Map<String, Integer> missing = this.trainings.missing(ofCommunes, Function.REVIEWER);
		return new Trained(lines(this.trainings.shares(all)),
				reviews.stream()
					.map((review) -> new Untrained(review.id(), review.communeName(),
							missing.getOrDefault(review.caseKey(), 0)))
					.filter((commune) -> commune.reviewers() > 0)
					.toList());
	}

	private static List<Line> lines(Map<Function, Share> shares) {
		return TRAINED.stream()
			.flatMap((function) -> Stream.ofNullable(shares.get(function)).map((share) -> Line.of(function, share)))
			.toList();
	}

	/**
	 * @param untrained communes with reviewers who have not come to a class
	 */
	record Trained(List<Line> lines, List<Untrained> untrained) {
	}

	/** Those who attended, of all who were to. */
	record Line(Function function, int attended, int expected, int percent) {

		private static Line of(Function function, Share share) {
			return new Line(function, share.attended(), share.expected(), share.percent());
		}

	}

	/** Names stand on the page of the commune. */
	record Untrained(long communeReviewId, String communeName, int reviewers) {
	}

}
