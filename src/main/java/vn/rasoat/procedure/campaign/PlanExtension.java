package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.rasoat.cycle.PlanDates;
import vn.rasoat.cycle.PlanDocument;
import vn.rasoat.cycle.PlanMilestone;

/**
 * What a document that extends a plan says.
 *
 * @param windowTo new end of the whole review, which only the plan of a campaign gives
 */
public record PlanExtension(String number, LocalDate issuedOn, @Nullable String signer, String reason,
		Map<PlanMilestone, LocalDate> days, @Nullable LocalDate windowTo) {

	public PlanExtension {
		days = Map.copyOf(days);
	}

	/**
	 * The document comes after the last one and moves something. A date that has passed
	 * can be given a later one, never an earlier one.
	 * @param last day of the document before it
	 * @param before dates that hold
	 */
	public void require(LocalDate last, PlanDates before, LocalDate today) {
		Map<PlanMilestone, LocalDate> moved = movedFrom(before);
		if (moved.isEmpty() && this.windowTo == null) {
			throw new ExtensionMovesNothing();
		}
		if (this.issuedOn.isAfter(today) || this.issuedOn.isBefore(last)) {
			throw new ExtensionDayUnfit(this.issuedOn, last);
		}
		moved.forEach((milestone, to) -> before.lastDay(milestone)
			.filter((day) -> to.isBefore(day) && (day.isBefore(today) || to.isBefore(today)))
			.ifPresent((day) -> {
				throw new DateMovedBack(milestone, day);
			}));
	}

	/** A commune moves none of the days that only the plan of a campaign gives. */
	public PlanExtension ofCommune() {
		this.days.keySet().stream().filter((milestone) -> !milestone.isOfCommunes()).findFirst().ifPresent((other) -> {
			throw new DateOfTheCampaign(other.key());
		});
		if (this.windowTo != null) {
			throw new DateOfTheCampaign("window");
		}
		return this;
	}

	/** Only what differs from the dates that hold. */
	public Map<PlanMilestone, LocalDate> movedFrom(PlanDates before) {
		Map<PlanMilestone, LocalDate> moved = new EnumMap<>(PlanMilestone.class);
		this.days.forEach((milestone, day) -> {
			if (before.lastDay(milestone).filter(day::equals).isEmpty()) {
				moved.put(milestone, day);
			}
		});
		return moved;
	}

	/** The same office extends its own plan. */
	public PlanDocument document(PlanDocument plan) {
		return new PlanDocument(this.number, this.issuedOn, plan.issuingBody(), this.signer, plan.title(), plan.level(),
				plan.unitCode(), plan.unitName());
	}

}
