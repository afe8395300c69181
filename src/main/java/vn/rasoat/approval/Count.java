package vn.rasoat.approval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Households and the people in them. */
public record Count(int households, int persons) {

	static final Count NONE = new Count(0, 0);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	static Count of(List<ReportLine> lines) {
		return new Count(lines.size(), lines.stream().mapToInt(ReportLine::people).sum());
	}

	Count plus(Count other) {
		return new Count(this.households + other.households, this.persons + other.persons);
	}

	/** Share of all resident households in percent; nothing when nobody entered those. */
	public @Nullable BigDecimal householdRate(@Nullable Count residents) {
		return (residents == null) ? null : rate(this.households, residents.households());
	}

	public @Nullable BigDecimal personRate(@Nullable Count residents) {
		return (residents == null) ? null : rate(this.persons, residents.persons());
	}

	private static @Nullable BigDecimal rate(int part, int whole) {
		return (whole == 0) ? null
				: BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
	}

}
