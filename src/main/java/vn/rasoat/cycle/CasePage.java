package vn.rasoat.cycle;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list of cases.
 *
 * @param next id to continue after; {@code null} on the last page
 */
public record CasePage<T>(List<T> cases, @Nullable Long next) {
}
