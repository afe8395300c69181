package vn.rasoat.supervision;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.document.Papers;
import vn.rasoat.document.Papers.Paper;

/** Papers of a case as they were handed in, withdrawn ones marked as such. */
@Component
class PaperEntries {

	private final Papers papers;

	private final FileSheets sheets;

	PaperEntries(Papers papers, FileSheets sheets) {
		this.papers = papers;
		this.sheets = sheets;
	}

	List<FileEntry> of(FileCase one, @Nullable String purpose) {
		return this.papers.of(one.caseKey())
			.stream()
			.filter((paper) -> purpose == null || purpose.equals(paper.purpose()))
			.map((paper) -> new FileEntry("papers", title(paper) + " – " + one.title(),
					one.folder() + "/giay-to-" + paper.id() + "-" + name(paper), "/papers/" + paper.id(),
					(out) -> this.papers.copyTo(paper.id(), out)))
			.toList();
	}

	private String title(Paper paper) {
		Papers.Withdrawal withdrawal = paper.withdrawal();
		if (withdrawal == null) {
			return paper.fileName();
		}
		return (withdrawal.replacedBy() == null)
				? this.sheets.say("supervision.file.paper.withdrawn", paper.fileName(), withdrawal.reason())
				: this.sheets.say("supervision.file.paper.replaced", paper.fileName(), withdrawal.reason(),
						this.papers.get(withdrawal.replacedBy()).fileName());
	}

	/** The ending tells what the content is, whatever the file was called. */
	private static String name(Paper paper) {
		String ending = paper.mediaType().substring(paper.mediaType().indexOf('/') + 1).replace("jpeg", "jpg");
		return (paper.isWithdrawn() ? "da-rut-" : "")
				+ FileCase.safe(paper.fileName().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")) + "."
				+ FileCase.safe(ending);
	}

}
