package vn.rasoat.cycle;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.ruleset.RuleSet;
import vn.rasoat.ruleset.RuleSets;

/**
 * The other standard a village's interviews are judged by as well, where its campaign has
 * one; nothing follows from that result but what it would change.
 */
@Component
@Transactional
public class SecondRuleSets {

	private final JdbcClient jdbc;

	private final RuleSets ruleSets;

	SecondRuleSets(JdbcClient jdbc, RuleSets ruleSets) {
		this.jdbc = jdbc;
		this.ruleSets = ruleSets;
	}

	/** The village's own, else that of its campaign. */
	@Transactional(readOnly = true)
	public Optional<RuleSet> of(long villageReviewId) {
		return this.jdbc.sql("""
				select coalesce(village.second_rule_set, campaign.second_rule_set) from cycle_village_review village
				left join cycle_commune_review commune on commune.id = village.commune_review_id
				left join cycle_campaign campaign on campaign.id = commune.campaign_id
				where village.id = ? and coalesce(village.second_rule_set, campaign.second_rule_set) is not null""")
			.param(villageReviewId)
			.query(String.class)
			.optional()
			.map(this.ruleSets::get);
	}

	/** That of a commune's campaign. */
	@Transactional(readOnly = true)
	public Optional<RuleSet> ofCommune(long communeReviewId) {
		return this.jdbc.sql("""
				select campaign.second_rule_set from cycle_commune_review commune
				join cycle_campaign campaign on campaign.id = commune.campaign_id
				where commune.id = ? and campaign.second_rule_set is not null""")
			.param(communeReviewId)
			.query(String.class)
			.optional()
			.map(this.ruleSets::get);
	}

	/**
	 * Sets it while the list is made: once people are visited, everybody is asked the
	 * same.
	 */
	public void set(VillageReview review, String code) {
		RuleSet second = this.ruleSets.get(code);
		if (second.code().equals(review.ruleSet())) {
			throw new SecondRuleSetIsFirst(code);
		}
		if (review.status() != VillageReview.Status.PREPARING) {
			throw new ReviewInOtherState(review.villageName(), review.status());
		}
		this.jdbc.sql("update cycle_village_review set second_rule_set = ? where id = ?")
			.params(second.code(), review.id())
			.update();
	}

}
