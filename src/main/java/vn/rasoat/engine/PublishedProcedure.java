package vn.rasoat.engine;

import java.util.Optional;

import vn.rasoat.area.AreaPath;

/**
 * The procedure as it is published: processes, decisions and forms of one version
 * together.
 */
public interface PublishedProcedure {

	/** Version a case started now is bound to; refused while nothing is published. */
	String current();

	/**
	 * Version for a case at that place: the one published for its province alone, where
	 * there is one, and the national one elsewhere.
	 */
	String currentFor(AreaPath area);

	/** Code of the province a version was published for alone. */
	Optional<String> provinceOf(String version);

}
