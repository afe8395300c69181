package vn.rasoat.supervision;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.Journal;
import vn.rasoat.audit.JournalView;

/** Journal and papers of each case: readable by people, and by programs. */
@Component
class FilePapers {

	private final PaperEntries papers;

	private final Journal journal;

	private final JournalView view;

	private final OfflinePages pages;

	private final JsonMapper json;

	FilePapers(PaperEntries papers, Journal journal, JournalView view, OfflinePages pages, JsonMapper json) {
		this.papers = papers;
		this.journal = journal;
		this.view = view;
		this.pages = pages;
		this.json = json;
	}

	List<FileEntry> of(FileCase one) {
		List<FileEntry> entries = new ArrayList<>(papersOf(one, null));
		entries.add(new FileEntry("journal", one.title(), one.folder() + "/nhat-ky.html", one.journalPage(),
				this.pages.page(one.title(), "journal", () -> this.view.of(one.caseKey()))));
		entries.add(new FileEntry("journal-data", one.title(), one.folder() + "/nhat-ky.json", null, (out) -> out
			.write(this.json.writeValueAsString(this.journal.of(one.caseKey())).getBytes(StandardCharsets.UTF_8))));
		return entries;
	}

	/**
	 * @param purpose only papers of that kind; all when {@code null}
	 */
	List<FileEntry> papersOf(FileCase one, @Nullable String purpose) {
		return this.papers.of(one, purpose);
	}

}
