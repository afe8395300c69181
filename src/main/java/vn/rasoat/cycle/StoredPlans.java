package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Plans in the database. */
@Repository
@Transactional
class StoredPlans implements Plans {

	private final PlanTable table;

	private final PlanDateTable dates;

	private final Campaigns campaigns;

	StoredPlans(PlanTable table, PlanDateTable dates, Campaigns campaigns) {
		this.table = table;
		this.dates = dates;
		this.campaigns = campaigns;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Plan> ofCampaign(long campaignId) {
		return this.table.ofCampaign(campaignId).stream().filter((plan) -> !plan.isExtension()).findFirst();
	}

	@Override
	@Transactional(readOnly = true)
	public List<Plan> extensionsOf(long campaignId) {
		return this.table.ofCampaign(campaignId).stream().filter(Plan::isExtension).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public List<Plan> cascade(long planId) {
		LinkedList<Plan> plans = new LinkedList<>();
		Set<Long> passed = new HashSet<>();
		Long id = planId;
		// two who hang plans at the same moment can still close a circle
		while (id != null && passed.add(id)) {
			Plan plan = this.table.get(id);
			plans.addFirst(plan);
			id = plan.parentId();
		}
		return List.copyOf(plans);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Plan> below(long planId) {
		return this.table.below(planId);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Plan> ofCommune(long communeReviewId) {
		return this.table.ofCommune(communeReviewId).stream().filter((plan) -> !plan.isExtension()).findFirst();
	}

	@Override
	@Transactional(readOnly = true)
	public List<Plan> amendmentsOf(long communeReviewId) {
		return this.table.ofCommune(communeReviewId).stream().filter(Plan::isExtension).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public PlanDates datesOf(long communeReviewId) {
		return datesOfCampaign(this.dates.campaignOf(communeReviewId))
			.tightenedBy(this.dates.ofCommune(communeReviewId));
	}

	@Override
	@Transactional(readOnly = true)
	public PlanDates datesOfCampaign(long campaignId) {
		return this.dates.ofCampaign(campaignId);
	}

	@Override
	public Plan upper(PlanDocument document, @Nullable Long parentId) {
		Optional<Plan> known = this.table.find(document);
		if (known.isPresent()) {
			LocalDate on = known.get().document().issuedOn();
			if (!on.equals(document.issuedOn())) {
				throw new PlanNumberTaken(document, on);
			}
			return known.get();
		}
		return this.table.insert(new Plan(0, document, parentId, null, null, null, null, PlanDates.NONE, null));
	}

	@Override
	public Plan above(long campaignId, PlanDocument document) {
		Plan plan = ofCampaign(campaignId).orElseThrow(() -> new PlanMissing(this.campaigns.get(campaignId).name()));
		List<Plan> hanging = cascade(plan.id());
		Plan upper = upper(document, null);
		if (hanging.stream().anyMatch((it) -> it.id() == upper.id())) {
			throw new PlanNumberTaken(document, upper.document().issuedOn());
		}
		Set<Long> above = cascade(upper.id()).stream().map(Plan::id).collect(Collectors.toSet());
		if (hanging.stream().anyMatch((it) -> above.contains(it.id()))) {
			throw new PlansInCircle(upper.document());
		}
		this.table.hang(hanging.get(0).id(), upper.id());
		return upper;
	}

	@Override
	public Plan issue(long campaignId, PlanDocument document, @Nullable Long parentId, PlanDates dates,
			PlanChoices choices) {
		ofCampaign(campaignId).ifPresent((plan) -> {
			throw new PlanAlreadyIssued(plan.document().number());
		});
		return this.table.insert(new Plan(0, document, parentId, campaignId, null, null, null, dates, choices));
	}

	@Override
	public Plan extend(long campaignId, PlanDocument document, PlanDates dates, String reason) {
		Plan plan = ofCampaign(campaignId).orElseThrow(() -> new PlanMissing(this.campaigns.get(campaignId).name()));
		return this.table.insert(new Plan(0, document, null, campaignId, null, plan.id(), reason, dates, null));
	}

	@Override
	public Plan ofCommune(long communeReviewId, PlanDocument document, PlanDates dates) {
		Plan above = within(communeReviewId, document, dates);
		return this.table.insert(new Plan(0, document, (above == null) ? null : above.id(), null, communeReviewId, null,
				null, dates, null));
	}

	@Override
	public Plan amend(Plan ownPlan, PlanDocument document, PlanDates dates, String reason) {
		long commune = Objects.requireNonNull(ownPlan.communeReviewId(), "the own plan of a commune");
		within(commune, document, dates);
		return this.table
			.insert(new Plan(0, document, ownPlan.parentId(), null, commune, ownPlan.id(), reason, dates, null));
	}

	/** What a commune sets itself lies within the plan above; answers that plan. */
	private @Nullable Plan within(long communeReviewId, PlanDocument document, PlanDates dates) {
		long campaignId = this.dates.campaignOf(communeReviewId);
		Plan above = ofCampaign(campaignId).orElse(null);
		if (above != null && document.issuedOn().isBefore(above.document().issuedOn())) {
			throw new CommunePlanEarlier(document.issuedOn(), above.document());
		}
		PlanDates given = datesOfCampaign(campaignId);
		dates.lastDays().forEach((milestone, own) -> given.lastDay(milestone).ifPresent((last) -> {
			if (own.isAfter(last)) {
				throw new CommuneDateLater(milestone, own, last);
			}
		}));
		return above;
	}

}
