package vn.rasoat.procedure.commune;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.CommuneReview;

/** What every act on a commune's review as a whole needs. */
@Component
class CommuneSteps {

	private final CommuneRecords records;

	private final CommuneEnding ending;

	CommuneSteps(CommuneRecords records, CommuneEnding ending) {
		this.records = records;
		this.ending = ending;
	}

	CommuneRecords records() {
		return this.records;
	}

	CommuneEnding ending() {
		return this.ending;
	}

	void refuseEnded(CommuneReview commune) {
		if (commune.status().isFinal()) {
			throw new CommuneEnded(commune.communeName());
		}
	}

}
