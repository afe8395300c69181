package vn.rasoat.area;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A commune that gets another name, or becomes a ward: from that day on it is another
 * unit under the same code.
 */
@Component
public class RenamingUnits {

	private final UnitRegister register;

	private final SuccessorRegister successors;

	private final UnitTable units;

	RenamingUnits(UnitRegister register, SuccessorRegister successors, UnitTable units) {
		this.register = register;
		this.successors = successors;
		this.units = units;
	}

	/**
	 * Closes the commune and opens it again as it is called now.
	 * @return the closed one
	 */
	@Transactional
	public Unit rename(Unit commune, String kind, Setting setting, String name, LocalDate day) {
		if (commune.level() != Level.COMMUNE) {
			throw new UnitRefused("level");
		}
		this.register.close(commune, day);
		Unit closed = this.units.byId(commune.id());
		this.register.add(new NewUnit(commune.code(), commune.level(), kind, setting, commune.parentCode(), name, day));
		this.successors.record(closed, commune.code(), true);
		return closed;
	}

}
