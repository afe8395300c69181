package vn.rasoat.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.household.ListedHousehold;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.meeting.MinutesSheets;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.PostedEntry;
import vn.rasoat.posting.Posting;
import vn.rasoat.posting.Postings;
import vn.rasoat.posting.TakenBack;
import vn.rasoat.supervision.OfflinePages.TextTable;

/** What a village leaves behind: its list, minutes of every meeting, lists that hung. */
@Component
class FileSheets {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final ReviewLists lists;

	private final MinutesSheets minutes;

	private final Postings postings;

	private final OfflinePages pages;

	private final MessageSource messages;

	FileSheets(ReviewLists lists, MinutesSheets minutes, Postings postings, OfflinePages pages,
			MessageSource messages) {
		this.lists = lists;
		this.minutes = minutes;
		this.postings = postings;
		this.pages = pages;
		this.messages = messages;
	}

	List<FileEntry> of(VillageReview village, FileCase one) {
		List<FileEntry> entries = new ArrayList<>();
		String page = "/reviews/" + village.id();
		entries.add(sheet("lists", one.title(), one.folder() + "/danh-sach.html", page + "/households",
				() -> list(village.id())));
		for (int round : this.minutes.rounds(village.id())) {
			String title = one.title() + " – " + say("supervision.file.round", round);
			entries.add(new FileEntry("minutes", title, one.folder() + "/bien-ban-vong-" + round + ".html",
					page + "/minutes?round=" + round,
					this.pages.page(title, "sheets", () -> this.minutes.html(village, round))));
		}
		for (Posting posting : this.postings.ofVillage(village.id())) {
			entries.add(sheet("postings", one.title() + " – " + say("supervision.file.posting." + posting.kind()),
					one.folder() + "/niem-yet-" + posting.id() + ".html", "/postings/" + posting.id() + "/list",
					() -> posted(posting)));
		}
		return entries;
	}

	FileEntry of(Complaint complaint, FileCase one) {
		return sheet("complaints", one.title(), one.folder() + "/noi-dung.html", "/complaints/" + complaint.id(),
				() -> told(complaint));
	}

	FileEntry sheet(String section, String title, String path, @Nullable String page, OfflinePages.Content table) {
		return new FileEntry(section, title, path, page, this.pages.page(title, "table", table));
	}

	String say(String key, Object... words) {
		return this.messages.getMessage(key, words, VIETNAMESE);
	}

	private TextTable list(long villageReviewId) {
		return new TextTable(
				List.of(say("household.column.head"), say("household.column.code"), say("household.column.size"),
						say("household.list.origin"), say("household.list.opening")),
				this.lists.of(villageReviewId).stream().map(this::line).toList(),
				say("supervision.file.list.as-of", CellWords.day(this.pages.today())));
	}

	private List<String> line(ListedHousehold one) {
		return List.of(one.headName(), one.code(), String.valueOf(one.people()),
				say("household.origin." + one.origin()), say("household.category." + one.openingCategory()));
	}

	private TextTable posted(Posting posting) {
		return new TextTable(
				List.of(say("household.column.head"), say("household.list.opening"), say("supervision.file.result")),
				this.postings.entriesOf(posting.id()).stream().map(this::line).toList());
	}

	private List<String> line(PostedEntry entry) {
		return List.of(entry.headName(), say("household.category." + entry.opening()), (entry.category() != null)
				? say("household.category." + entry.category()) : say("supervision.file.not-reviewed"));
	}

	private TextTable told(Complaint complaint) {
		Complaint.Answer answer = complaint.answer();
		return new TextTable(
				List.of(say("supervision.file.complaint.household"), say("supervision.file.complaint.who"),
						say("supervision.file.complaint.received"), say("supervision.file.complaint.content"),
						say("supervision.file.complaint.answer")),
				List.of(List.of(complaint.householdName(), complaint.complainant(),
						CellWords.day(complaint.receivedOn()), complaint.content(), (answer != null)
								? CellWords.day(answer.answeredOn()) + ": " + answer.reasons() : ended(complaint))));
	}

	private String ended(Complaint complaint) {
		TakenBack taken = complaint.withdrawal();
		return (taken == null) ? "–" : say("supervision.file.complaint.withdrawn", CellWords.day(taken.on()),
				taken.by(), taken.paper(), taken.reason()) + ". " + stopped(taken.notice());
	}

	private String stopped(TakenBack.@Nullable Notice notice) {
		return (notice == null) ? say("supervision.file.complaint.stop-open")
				: say("supervision.file.complaint.stop", notice.number(), CellWords.day(notice.on()));
	}

}
