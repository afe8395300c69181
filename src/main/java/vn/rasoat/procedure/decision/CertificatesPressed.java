package vn.rasoat.procedure.decision;

import java.util.Date;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.MissedMilestones;
import vn.rasoat.procedure.Cases;
import vn.rasoat.procedure.EngineDoor;
import vn.rasoat.procedure.decision.DecideCommuneModel.Variables;

/** From the signature on, people are pressed for the certificates. */
@Component
class CertificatesPressed {

	private final Cases cases;

	private final EngineDoor door;

	private final MissedMilestones missed;

	CertificatesPressed(Cases cases, EngineDoor door, MissedMilestones missed) {
		this.cases = cases;
		this.door = door;
		this.missed = missed;
	}

	/** Each decision has a last day of its own. */
	void since(String caseKey) {
		this.missed.forget(caseKey, CertificateDates.MILESTONE);
		this.door.setDate(DecideCommuneModel.KEY, caseKey, Variables.CERTIFICATES_DUE_AT,
				Date.from(this.cases.get(caseKey).dueAt(CertificateDates.MILESTONE).orElseThrow()));
	}

}
