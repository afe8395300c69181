package vn.rasoat.area;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.area.UnitForms.ClosingForm;
import vn.rasoat.area.UnitForms.UnitForm;
import vn.rasoat.area.UnitForms.VillageForm;

/**
 * What an admin asks of the register, each only within the own area: a new unit belongs
 * to the one above it.
 */
@Component
class UnitDesk {

	private final Areas areas;

	private final UnitRegister register;

	private final AreaAdmins admins;

	UnitDesk(Areas areas, UnitRegister register, AreaAdmins admins) {
		this.areas = areas;
		this.register = register;
		this.admins = admins;
	}

	Unit add(UnitForm form) {
		this.admins.require(above(form.above(), form.day()));
		return this.register.add(form.toUnit());
	}

	Unit addVillage(String commune, VillageForm form) {
		LocalDate from = form.day();
		this.admins.require(this.areas.get(commune, from).path());
		return this.areas.addVillage(commune, form.kindText(), form.nameText(), from);
	}

	void close(Unit unit, ClosingForm form) {
		this.admins.require(unit.path());
		this.register.close(unit, form.day());
	}

	/** Where nothing stands above, or nothing known, only the whole country will do. */
	private AreaPath above(@Nullable String parent, LocalDate day) {
		return (parent == null) ? AreaPath.COUNTRY
				: this.areas.find(parent, day).map(Unit::path).orElse(AreaPath.COUNTRY);
	}

}
