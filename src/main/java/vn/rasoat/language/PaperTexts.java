package vn.rasoat.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Texts of official papers: Vietnamese, whatever language the page around them is read in
 * (NĐ 30/2020/NĐ-CP, Annex I); templates call it as {@code @paperTexts}.
 */
@Component
public class PaperTexts {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút'");

	private final MessageSource messages;

	PaperTexts(MessageSource messages) {
		this.messages = messages;
	}

	public String say(String key, Object... words) {
		return this.messages.getMessage(key, words, VIETNAMESE);
	}

	/** A day in figures. */
	public String date(LocalDate day) {
		return SHORT.format(day);
	}

	/**
	 * A day as papers write it: days below 10 and the months 1 and 2 with a zero before
	 * them, so that nobody adds a figure (Annex I, part II.4).
	 */
	public String day(LocalDate day) {
		int month = day.getMonthValue();
		return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(),
				(month < 3) ? "0" + month : String.valueOf(month), day.getYear());
	}

	public String time(LocalTime time) {
		return TIME.format(time);
	}

	/** Name of instruments in running text: {@code QĐ 24/2021/QĐ-TTg} is short for it. */
	public String instrument(String name) {
		return name.replace("QĐ ", "Quyết định số ").replace("TT ", "Thông tư số ").replace("NĐ ", "Nghị định số ");
	}

}
