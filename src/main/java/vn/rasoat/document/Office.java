package vn.rasoat.document;

import vn.rasoat.language.Vietnamese;

/**
 * An office that keeps a register of its papers (sổ văn thư), however its name is
 * written.
 */
public record Office(String key) {

	/**
	 * The office of a commune: its People's Committee, chairman and steering committee
	 * have one register. Communes of different provinces share names, so the code tells.
	 */
	public static Office ofCommune(String code) {
		return new Office("commune/" + code);
	}

	/** The agency that leads campaigns in a unit (cơ quan thường trực). */
	public static Office leading(String unitCode) {
		return new Office("lead/" + unitCode);
	}

	/** A body above the communes, such as UBND tỉnh An Giang. */
	public static Office named(String body) {
		return new Office("name/" + Vietnamese.plain(body).replace("uy ban nhan dan", "ubnd"));
	}

}
