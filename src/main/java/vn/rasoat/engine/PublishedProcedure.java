package vn.rasoat.engine;

/**
 * The procedure as it is published: processes, decisions and forms of one version
 * together.
 */
public interface PublishedProcedure {

	/** Version a case started now is bound to; refused while nothing is published. */
	String current();

}
