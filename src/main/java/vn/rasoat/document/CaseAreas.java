package vn.rasoat.document;

import java.util.Optional;

import vn.rasoat.area.AreaPath;

/**
 * Where a case lies, which decides who may see its papers; implemented by the procedure.
 */
@FunctionalInterface
public interface CaseAreas {

	/** The place, or empty for a case that is not there. */
	Optional<AreaPath> areaOf(String caseKey);

}
