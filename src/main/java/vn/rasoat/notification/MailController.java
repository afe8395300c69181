package vn.rasoat.notification;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;

/**
 * The mails. In a demo everybody sees those to himself, because there is no mail server;
 * otherwise admins only.
 */
@Controller
class MailController {

	private final CurrentActor currentActor;

	private final MailList mails;

	private final ResendingMails resending;

	private final MailDelivery delivery;

	private final boolean demo;

	MailController(CurrentActor currentActor, MailList mails, ResendingMails resending, MailDelivery delivery,
			Environment environment) {
		this.currentActor = currentActor;
		this.mails = mails;
		this.resending = resending;
		this.delivery = delivery;
		this.demo = environment.acceptsProfiles(Profiles.of("demo"));
	}

	@GetMapping("/mail")
	String page(@RequestParam(required = false) @Nullable String status,
			@RequestParam(required = false) @Nullable Long before, Model model) {
		Actor actor = reader();
		MailList.Page page = this.mails.page(actor, status, before);
		model.addAttribute("waiting", (before == null) ? this.mails.waiting(actor) : List.of());
		model.addAttribute("mails", page.mails());
		model.addAttribute("next", page.next());
		model.addAttribute("before", before);
		model.addAttribute("status", status);
		model.addAttribute("statuses", Mail.Status.values());
		model.addAttribute("admin", actor.isAdmin());
		model.addAttribute("sending", this.delivery.isPossible());
		return "notification/mails";
	}

	@PostMapping("/mail/{id}/resend")
	String resend(@PathVariable long id, RedirectAttributes answer) {
		this.resending.resend(id, this.currentActor.get());
		answer.addFlashAttribute("resent", true);
		return "redirect:/mail";
	}

	/** Whoever may read mails. */
	Actor reader() {
		Actor actor = this.currentActor.get();
		if (!this.demo && !actor.isAdmin()) {
			throw new AccessDeniedException("needs to be an admin");
		}
		return actor;
	}

}
