package vn.rasoat.worklist;

import java.util.List;
import java.util.Optional;

import vn.rasoat.area.AreaPath;

/** Where a case stands in its process model; implemented by the procedure. */
public interface CasePicture {

	/** The picture, or empty when there is no such case. */
	Optional<Picture> of(String caseKey);

	/**
	 * @param area where the case lies: who may see the area may see the picture
	 * @param xml BPMN with its diagram, in the version the case runs on
	 * @param tokens ids of the activities that are active now
	 * @param done ids of the activities that were finished at least once
	 */
	record Picture(AreaPath area, String xml, List<String> tokens, List<String> done) {
	}

}
