package vn.rasoat.procedure.decision;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.procedure.EngineDoor;

/** What the domain tells the process of a commune's decision. */
@Component
@Transactional
public class DecideCommuneProcess {

	private final EngineDoor door;

	DecideCommuneProcess(EngineDoor door) {
		this.door = door;
	}

	/**
	 * The review of the commune is called off.
	 * @return whether it was being decided
	 */
	public boolean decisionCancelled(String caseKey) {
		return this.door.tell(DecideCommuneModel.CANCELLED, caseKey, Map.of());
	}

}
