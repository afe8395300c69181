package vn.rasoat.approval;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the specialist proposes on a report (thẩm định): households named here are to be
 * returned, all others agreed to.
 */
public record Appraisal(LocalDate appraisedOn, @Nullable String note, List<Returned> returns) {

	public Appraisal {
		returns = List.copyOf(returns);
	}

}
