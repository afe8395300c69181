package vn.rasoat.supervision;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.CommuneReview;

/** Documents of the commune itself, before and after its villages. */
@Component
record CommuneSheets(PreparationSheets preparation, DecisionSheets decision) {

	List<FileEntry> of(CommuneReview commune, FileCase own) {
		List<FileEntry> entries = new ArrayList<>(this.preparation.of(commune, own));
		entries.addAll(this.decision.of(commune, own));
		return entries;
	}

}
