package vn.rasoat.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.access.HeldGrant;
import vn.rasoat.area.Unit;

/**
 * What will follow a commune to its successor, as an admin sees it before it is done.
 *
 * @param day first day on which the commune no longer stood
 * @param complete whether all successors are known
 * @param done who moved it before; {@code null} when nobody did
 */
record Preview(Unit commune, LocalDate day, List<Unit> successors, boolean complete, List<VillageLine> villages,
		List<RightLine> rights, List<ReviewLine> underWay, @Nullable DoneLine done) {

	/** Whether the admin has to say where each village went. */
	public boolean isDivided() {
		return this.successors.size() > 1;
	}

	/** Whether there is anything to be done that may be done. */
	public boolean isReady() {
		return !this.successors.isEmpty() && this.complete && this.underWay.isEmpty() && !isOver();
	}

	/** Whether everything was moved before. */
	public boolean isOver() {
		return this.done != null && this.villages.isEmpty() && this.rights.stream().allMatch(RightLine::above);
	}

	public int households() {
		return this.villages.stream().mapToInt(VillageLine::households).sum();
	}

	/** Whether other thresholds hold from now on (NĐ 07/2021/NĐ-CP, Art. 3). */
	public boolean changesSetting(Unit successor) {
		return successor.setting() != this.commune.setting();
	}

	/**
	 * @param proposal the name with which it fits into the successor
	 * @param takenIn successors that have a village of its name already
	 */
	record VillageLine(Unit village, int households, String proposal, List<String> takenIn) {

		public boolean isTaken() {
			return !this.takenIn.isEmpty();
		}

	}

	/**
	 * @param place name of the unit
	 * @param village whether it is a role in a village and goes where the village goes
	 * @param above whether it is a role in a unit above the commune
	 */
	record RightLine(HeldGrant grant, String place, boolean village, boolean above) {

		/** Whether the admin has to choose. */
		public boolean isOpen(boolean divided) {
			return this.above || (divided && !this.village);
		}

	}

	/** A review that must be ended or called off first. */
	record ReviewLine(String name, int year, String page) {
	}

	record DoneLine(String by, Instant at) {
	}

}
