package vn.rasoat.procedure;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.springframework.util.ReflectionUtils;

import vn.rasoat.cycle.PlanMilestone;

/**
 * The last days a form asks for, one field for each milestone: whoever plans, gives days
 * of the own or moves them fills in fields of the same names.
 */
public final class MilestoneDays {

	private MilestoneDays() {
	}

	/**
	 * @param form with components called as milestones, followed by the suffix
	 * @return the days that were filled in
	 */
	public static Map<PlanMilestone, LocalDate> in(Record form, String suffix) {
		Map<PlanMilestone, LocalDate> days = new EnumMap<>(PlanMilestone.class);
		for (RecordComponent component : form.getClass().getRecordComponents()) {
			String name = component.getName();
			if (component.getType() == LocalDate.class && name.endsWith(suffix)) {
				PlanMilestone.ofKey(name.substring(0, name.length() - suffix.length()))
					.ifPresent((milestone) -> put(days, milestone, form, component));
			}
		}
		return days;
	}

	private static void put(Map<PlanMilestone, LocalDate> days, PlanMilestone milestone, Record form,
			RecordComponent component) {
		ReflectionUtils.makeAccessible(component.getAccessor());
		if (ReflectionUtils.invokeMethod(component.getAccessor(), form) instanceof LocalDate day) {
			days.put(milestone, day);
		}
	}

}
