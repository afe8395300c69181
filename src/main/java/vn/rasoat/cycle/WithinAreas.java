package vn.rasoat.cycle;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

import vn.rasoat.area.AreaPath;

/** Narrows a statement to what lies in one of some areas; nothing lies in none. */
public record WithinAreas(List<AreaPath> areas) {

	public static WithinAreas of(Collection<AreaPath> areas) {
		return new WithinAreas(List.copyOf(areas));
	}

	/**
	 * @param column of the path, as the statement names it
	 */
	public String condition(String column) {
		return this.areas.isEmpty() ? "1 = 0"
				: IntStream.range(0, this.areas.size())
					.mapToObj((i) -> column + " like :area" + i)
					.collect(Collectors.joining(" or ", "(", ")"));
	}

	public StatementSpec bind(StatementSpec statement) {
		StatementSpec bound = statement;
		for (int i = 0; i < this.areas.size(); i++) {
			bound = bound.param("area" + i, this.areas.get(i).text() + "%");
		}
		return bound;
	}

}
