package vn.rasoat.procedure.decision;

import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.approval.RecognitionDecisions;
import vn.rasoat.approval.ResultChangedAfterReport;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.procedure.EngineDoor;

/** What the domain tells the process of a commune's decision. */
@Component
@Transactional
public class DecideCommuneProcess {

	private final EngineDoor door;

	private final RecognitionDecisions decisions;

	DecideCommuneProcess(EngineDoor door, RecognitionDecisions decisions) {
		this.door = door;
		this.decisions = decisions;
	}

	/**
	 * A result that was reported does not stand any more. While others can be recognised
	 * the decision leaves its household out; else there is nothing to wait for.
	 */
	@EventListener
	void on(ResultChangedAfterReport changed) {
		CommuneReview commune = changed.commune();
		if (!changed.recognised() && this.decisions.mustReportAgain(commune.id())) {
			this.door.tell(DecideCommuneModel.REPORT_OVERTAKEN, commune.caseKey(),
					Map.of(DecideCommuneModel.Variables.HOUSEHOLDS_RETURNED, true));
		}
	}

	/**
	 * The review of the commune is called off.
	 * @return whether it was being decided
	 */
	public boolean decisionCancelled(String caseKey) {
		return this.door.tell(DecideCommuneModel.CANCELLED, caseKey, Map.of());
	}

}
