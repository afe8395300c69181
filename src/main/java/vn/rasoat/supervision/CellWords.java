package vn.rasoat.supervision;

import java.time.LocalDate;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.language.WrittenDays;

/** Says how a step stands in words; pages and files say the same. */
@Component("cellWords")
class CellWords {

	private final MessageSource messages;

	CellWords(MessageSource messages) {
		this.messages = messages;
	}

	public String state(Cell cell) {
		String key = "supervision.state." + cell.state().key();
		Integer days = cell.days();
		return switch (cell.state()) {
			case LATE -> (days == null || days == 0) ? say(key) : say("supervision.state.late-by", days);
			case SOON -> (days == null) ? say(key)
					: (days == 0) ? say("supervision.state.today") : say("supervision.state.left", days);
			default -> say(key);
		};
	}

	/**
	 * How far it has got and by when, or when it was done; empty when there is nothing to
	 * add.
	 */
	public String detail(Cell cell) {
		String count = cell.isCounted() && cell.state() != Cell.State.DONE ? cell.done() + "/" + cell.of() : "";
		LocalDate day = cell.day();
		String date = (day == null) ? "" : (cell.state() == Cell.State.DONE) ? day(day) : say("supervision.due", day);
		return count.isEmpty() ? date : date.isEmpty() ? count : count + " · " + date;
	}

	/** All of it in one text. */
	String whole(CommuneRow row, Step step) {
		Cell cell = row.cell(step);
		String detail = detail(cell);
		String stuck = row.stuckIn(step).isEmpty() ? ""
				: say("supervision.stuck.at", String.join(", ", row.stuckIn(step))) + " · ";
		return stuck + (detail.isEmpty() ? state(cell) : state(cell) + " (" + detail + ")");
	}

	static String day(LocalDate day) {
		return WrittenDays.day(day, LocaleContextHolder.getLocale());
	}

	String say(String key, Object... words) {
		return this.messages.getMessage(key, words, LocaleContextHolder.getLocale());
	}

}
