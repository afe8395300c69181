package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.rasoat.cycle.PlanDates;
import vn.rasoat.cycle.PlanDocument;
import vn.rasoat.cycle.PlanMilestone;

/** What a document that extends a plan says. */
record PlanExtension(String number, LocalDate issuedOn, @Nullable String signer, String reason,
		Map<PlanMilestone, LocalDate> days, @Nullable LocalDate windowTo) {

	PlanExtension {
		days = Map.copyOf(days);
	}

	/** Only what differs from the dates that hold. */
	Map<PlanMilestone, LocalDate> movedFrom(PlanDates before) {
		Map<PlanMilestone, LocalDate> moved = new EnumMap<>(PlanMilestone.class);
		this.days.forEach((milestone, day) -> {
			if (before.lastDay(milestone).filter(day::equals).isEmpty()) {
				moved.put(milestone, day);
			}
		});
		return moved;
	}

	/** The same office extends its own plan. */
	PlanDocument document(PlanDocument plan) {
		return new PlanDocument(this.number, this.issuedOn, plan.issuingBody(), this.signer, plan.title(), plan.level(),
				plan.unitCode(), plan.unitName());
	}

}
