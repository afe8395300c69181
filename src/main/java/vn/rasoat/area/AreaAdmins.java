package vn.rasoat.area;

/** Who may change what belongs to a place: an admin there. */
public interface AreaAdmins {

	/** Refuses anybody else with {@code AccessDeniedException} (403). */
	void require(AreaPath place);

}
