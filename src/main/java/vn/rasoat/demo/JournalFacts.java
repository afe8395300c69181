package vn.rasoat.demo;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.audit.Journal;

/** Which dates were missed, on the way or already at the start, as the journal has it. */
@Component
@Profile({ "demo", "test" })
class JournalFacts implements FactSource {

	private static final Pattern MILESTONE = Pattern.compile("\"milestone\"\\s*:\\s*\"([a-z-]+)\"");

	private final PlayedCases cases;

	private final Journal journal;

	JournalFacts(PlayedCases cases, Journal journal) {
		this.cases = cases;
		this.journal = journal;
	}

	@Override
	public void tell(Played played, FactSheet sheet) {
		TreeSet<String> atStart = new TreeSet<>();
		TreeSet<String> onTheWay = new TreeSet<>();
		this.cases.keys(played, null).forEach((key) -> this.journal.of(key).forEach((entry) -> {
			sheet.count("journal." + entry.action());
			switch (entry.action()) {
				case "milestone.missed-at-start" -> atStart.add(milestone(entry));
				case "milestone.missed" -> onTheWay.add(milestone(entry));
				default -> {
				}
			}
		}));
		sheet.put("missed-at-start", String.join(" ", atStart));
		sheet.put("missed", String.join(" ", onTheWay));
	}

	private static String milestone(Journal.Entry entry) {
		Matcher named = MILESTONE.matcher(entry.after());
		return named.find() ? named.group(1) : entry.after();
	}

}
