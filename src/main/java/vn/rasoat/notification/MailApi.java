package vn.rasoat.notification;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;

/** The mails for programs: the same list, the same rights as on the page. */
@RestController
@RequestMapping("/api/mails")
class MailApi {

	private final CurrentActor currentActor;

	private final MailController pages;

	private final MailList mails;

	private final ResendingMails resending;

	MailApi(CurrentActor currentActor, MailController pages, MailList mails, ResendingMails resending) {
		this.currentActor = currentActor;
		this.pages = pages;
		this.mails = mails;
		this.resending = resending;
	}

	@Operation(summary = "Mails of the own area, newest first; in a demo everybody sees the own ones")
	@GetMapping
	MailPage list(@RequestParam(required = false) @Nullable String status,
			@RequestParam(required = false) @Nullable Long before) {
		Actor actor = this.pages.reader();
		MailList.Page page = this.mails.page(actor, status, before);
		return new MailPage((before == null) ? this.mails.waiting(actor) : List.of(), page.mails(), page.next());
	}

	@Operation(summary = "Send a mail again whose outcome is uncertain or that failed")
	@PostMapping("/{id}/resend")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void resend(@PathVariable long id) {
		this.resending.resend(id, this.currentActor.get());
	}

	/**
	 * @param waiting told with the next mail; on the first page only
	 * @param next pass as {@code before} for the next page
	 */
	record MailPage(List<Notice> waiting, List<Mail> mails, @Nullable Long next) {
	}

}
