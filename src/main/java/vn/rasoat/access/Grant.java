package vn.rasoat.access;

import java.io.Serializable;

import vn.rasoat.area.AreaPath;

/** A role in an area and everything below it. */
public record Grant(Role role, String area) implements Serializable {

	public boolean covers(Role wanted, AreaPath place) {
		return this.role == wanted && new AreaPath(this.area).contains(place);
	}

}
