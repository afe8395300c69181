package vn.rasoat.procedure.posting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.posting.NewComplaint;

/**
 * An objection as it was typed. Everything is text, so that what was wrong can be shown
 * again.
 */
record ComplaintForm(String postingId, String householdId, String headName, String complainant, String contact,
		String content, String receivedOn, String receivedTime, String paper, String lateReason) {

	private static final int NAME = 100;

	private static final int LINE = 200;

	private static final int REASON = 500;

	private static final int TEXT = 4000;

	/** What was not sent is as if left empty. */
	ComplaintForm(@Nullable String postingId, @Nullable String householdId, @Nullable String headName,
			@Nullable String complainant, @Nullable String contact, @Nullable String content,
			@Nullable String receivedOn, @Nullable String receivedTime, @Nullable String paper,
			@Nullable String lateReason) {
		this.postingId = text(postingId);
		this.householdId = text(householdId);
		this.headName = text(headName);
		this.complainant = text(complainant);
		this.contact = text(contact);
		this.content = text(content);
		this.receivedOn = text(receivedOn);
		this.receivedTime = text(receivedTime);
		this.paper = text(paper);
		this.lateReason = text(lateReason);
	}

	static ComplaintForm empty(LocalDate today) {
		return new ComplaintForm(null, null, null, null, null, null, today.toString(), null, null, null);
	}

	/** Keys of what is wrong, by field. */
	Map<String, String> errors(LocalDate today) {
		Map<String, String> errors = new LinkedHashMap<>();
		put(errors, "postingId", this.postingId.matches("\\d{1,18}"));
		put(errors, "householdId", this.householdId.isEmpty() || this.householdId.matches("\\d{1,18}"));
		put(errors, "headName", !this.householdId.isEmpty() || fits(this.headName, NAME));
		put(errors, "complainant", fits(this.complainant, NAME));
		put(errors, "contact", this.contact.length() <= LINE);
		put(errors, "content", fits(this.content, TEXT));
		put(errors, "receivedOn", day().isPresent());
		put(errors, "receivedTime", this.receivedTime.isEmpty() || time().isPresent());
		boolean late = day().filter((it) -> it.isBefore(today)).isPresent();
		put(errors, "paper", late ? fits(this.paper, LINE) : this.paper.length() <= LINE);
		put(errors, "lateReason", late ? fits(this.lateReason, REASON) : this.lateReason.length() <= REASON);
		return errors;
	}

	/**
	 * @param now for an objection of today without a time; an earlier one without a time
	 * came some time that day, and periods end with the day
	 */
	NewComplaint toComplaint(Instant now) {
		LocalDate day = day().orElseThrow();
		boolean today = day.equals(now.atZone(BusinessClock.ZONE).toLocalDate());
		Instant received = (time().isEmpty() && today) ? now
				: day.atTime(time().orElse(LocalTime.NOON)).atZone(BusinessClock.ZONE).toInstant();
		return new NewComplaint(Long.parseLong(this.postingId),
				this.householdId.isEmpty() ? null : Long.valueOf(this.householdId),
				this.householdId.isEmpty() ? this.headName : null, this.complainant, orNull(this.contact), this.content,
				received, orNull(this.paper), orNull(this.lateReason));
	}

	private Optional<LocalDate> day() {
		try {
			return Optional.of(LocalDate.parse(this.receivedOn));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private Optional<LocalTime> time() {
		try {
			return this.receivedTime.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(this.receivedTime));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static boolean fits(String text, int longest) {
		return !text.isEmpty() && text.length() <= longest;
	}

	private static void put(Map<String, String> errors, String field, boolean fits) {
		if (!fits) {
			errors.put(field, "posting.complaint.error." + field);
		}
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

}
