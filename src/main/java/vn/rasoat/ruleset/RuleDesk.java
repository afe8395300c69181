package vn.rasoat.ruleset;

import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaAdmins;
import vn.rasoat.area.AreaPath;

/**
 * Where an admin enters values: they hold for every unit, so only one of the whole
 * country.
 */
@Component
class RuleDesk {

	private final AreaAdmins admins;

	private final RuleSetRegister register;

	RuleDesk(AreaAdmins admins, RuleSetRegister register) {
		this.admins = admins;
		this.register = register;
	}

	void enter(String code, ValueForm form) {
		this.admins.require(AreaPath.COUNTRY);
		this.register.enter(code, form);
	}

}
