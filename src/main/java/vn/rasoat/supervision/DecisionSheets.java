package vn.rasoat.supervision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.CommuneReport;
import vn.rasoat.approval.CommuneReports;
import vn.rasoat.approval.Opinion;
import vn.rasoat.approval.Opinions;
import vn.rasoat.approval.RecognitionDecision;
import vn.rasoat.approval.RecognitionDecisions;
import vn.rasoat.approval.ReportLine;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.supervision.OfflinePages.TextTable;

/**
 * What a commune leaves behind once its villages are done: report, opinion, decision of
 * every round.
 */
@Component
class DecisionSheets {

	private final CommuneReports reports;

	private final Opinions opinions;

	private final RecognitionDecisions decisions;

	private final FileSheets sheets;

	DecisionSheets(CommuneReports reports, Opinions opinions, RecognitionDecisions decisions, FileSheets sheets) {
		this.reports = reports;
		this.opinions = opinions;
		this.decisions = decisions;
		this.sheets = sheets;
	}

	List<FileEntry> of(CommuneReview commune, FileCase own) {
		List<FileEntry> entries = new ArrayList<>();
		for (int round : this.reports.rounds(commune.id())) {
			CommuneReport report = this.reports.get(commune.id(), round);
			entries.add(this.sheets.sheet("report", report.number() + ", " + CellWords.day(report.sentOn()),
					own.folder() + "/bao-cao-vong-" + round + ".html", own.page() + "/report?round=" + round,
					() -> lines(report.lines())));
			this.opinions.of(report.id())
				.ifPresent((it) -> entries
					.add(this.sheets.sheet("opinion", it.number() + ", " + CellWords.day(it.givenOn()),
							own.folder() + "/y-kien-vong-" + round + ".html", own.page() + "/report?round=" + round,
							() -> answer(it, report))));
		}
		for (RecognitionDecision decision : this.decisions.of(commune.id())) {
			int round = decision.report().round();
			entries.add(this.sheets.sheet("decision", decision.number() + ", " + CellWords.day(decision.signedOn()),
					own.folder() + "/quyet-dinh-vong-" + round + ".html", own.page() + "/decision?round=" + round,
					() -> lines(decision.households())));
		}
		return entries;
	}

	private TextTable lines(List<ReportLine> lines) {
		return new TextTable(
				says("household.column.head", "procedure.column.village", "household.list.opening",
						"supervision.file.result", "supervision.file.income", "supervision.file.deprivation"),
				lines.stream()
					.map((it) -> List.of(it.headName(), it.villageName(),
							this.sheets.say("household.category." + it.opening()),
							(it.category() != null) ? this.sheets.say("household.category." + it.category())
									: this.sheets.say("supervision.file.not-reviewed"),
							points(it.incomePoints()), points(it.deprivationPoints())))
					.toList());
	}

	private TextTable answer(Opinion opinion, CommuneReport report) {
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of(opinion.body() + ", " + opinion.signer(),
				opinion.returns().isEmpty() ? this.sheets.say("supervision.file.opinion.agreed")
						: this.sheets.say("supervision.file.opinion.returned")));
		opinion.returns()
			.forEach((it) -> rows.add(List.of(report.lines()
				.stream()
				.filter((line) -> line.householdId() == it.householdId())
				.map(ReportLine::headName)
				.findFirst()
				.orElse("–"), it.reason())));
		return new TextTable(says("supervision.file.opinion.who", "supervision.file.opinion.what"), rows);
	}

	private List<String> says(String... keys) {
		return Arrays.stream(keys).map((it) -> this.sheets.say(it)).toList();
	}

	private static String points(@Nullable Integer points) {
		return (points == null) ? "–" : String.valueOf(points);
	}

}
