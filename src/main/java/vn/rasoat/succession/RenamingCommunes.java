package vn.rasoat.succession;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.area.RenamingUnits;
import vn.rasoat.area.Resolution;
import vn.rasoat.area.Setting;
import vn.rasoat.area.Unit;
import vn.rasoat.succession.MovingUnits.Moved;

/** A commune with another name: everything in it follows at once. */
@Component
class RenamingCommunes {

	private final RenamingUnits renaming;

	private final MovingUnits moving;

	private final MovingUnits.Desk desk;

	private final Targets targets;

	RenamingCommunes(RenamingUnits renaming, MovingUnits moving, MovingUnits.Desk desk, Targets targets) {
		this.renaming = renaming;
		this.moving = moving;
		this.desk = desk;
		this.targets = targets;
	}

	Moved rename(Unit commune, String kind, Setting setting, String name, LocalDate day, Resolution paper) {
		if (day.isAfter(this.targets.today())) {
			throw new ChangeNotYet(commune.name(), day);
		}
		return this.desk.attempts().run(() -> {
			Unit closed = this.renaming.rename(commune, kind, setting, name, day);
			return this.moving.moveNow(closed, new Answers(paper, Map.of(), Map.of(), Map.of()));
		});
	}

}
