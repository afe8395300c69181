package vn.rasoat.approval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Figures as rows of one wide table: a title row, the communes, the total. */
@Component
class FiguresTable {

	private static final List<String> RESULT = List.of("commune", "stage", "residents", "resident-persons", "poor",
			"poor-rate", "poor-persons", "near-poor", "near-poor-rate", "near-poor-persons");

	private final MessageSource messages;

	FiguresTable(MessageSource messages) {
		this.messages = messages;
	}

	/** A cell is a text, a number, or nothing where nobody entered it. */
	List<List<@Nullable Object>> rows(CampaignFigures figures, Locale locale) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		rows.add(titles(figures.hasAverage(), locale));
		figures.communes().forEach((it) -> rows.add(row(it, it.name(), figures.hasAverage(), locale)));
		rows.add(row(figures.total(), word("total", locale), figures.hasAverage(), locale));
		return rows;
	}

	private List<@Nullable Object> titles(boolean average, Locale locale) {
		List<@Nullable Object> titles = new ArrayList<>();
		RESULT.forEach((it) -> titles.add(word(it, locale)));
		if (average) {
			titles.add(word("average", locale));
		}
		titles.add(word("pending", locale));
		for (String table : List.of("poor", "near-poor")) {
			for (int column = 1; column <= Movement.NONE.columns().size(); column++) {
				titles
					.add(word(table + "-movement", locale) + " " + column + ": " + word(table + "." + column, locale));
			}
		}
		return titles;
	}

	private List<@Nullable Object> row(AreaFigures area, String name, boolean average, Locale locale) {
		Count residents = area.residents();
		List<@Nullable Object> row = new ArrayList<>();
		row.add(name);
		row.add(word("stage." + area.stage(), locale));
		row.add((residents != null) ? (Object) residents.households() : null);
		row.add((residents != null) ? (Object) residents.persons() : null);
		add(row, area.poor(), area.poor().householdRate(residents));
		add(row, area.nearPoor(), area.nearPoor().householdRate(residents));
		if (average) {
			row.add(area.average().households());
		}
		row.add(area.pending());
		row.addAll(area.poorMovement().columns());
		row.addAll(area.nearPoorMovement().columns());
		return row;
	}

	private static void add(List<@Nullable Object> row, Count count, @Nullable BigDecimal rate) {
		row.add(count.households());
		row.add(rate);
		row.add(count.persons());
	}

	private String word(String key, Locale locale) {
		return this.messages.getMessage("approval.figures." + key, null, locale);
	}

}
