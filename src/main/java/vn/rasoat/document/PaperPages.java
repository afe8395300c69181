package vn.rasoat.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.document.Papers.Paper;

/** Handing papers in and taking them out. */
@Controller
class PaperPages {

	private static final String MINUTES_SCAN = "minutes-scan";

	private final Papers papers;

	private final CaseAreas areas;

	private final CurrentActor actor;

	PaperPages(Papers papers, CaseAreas areas, CurrentActor actor) {
		this.papers = papers;
		this.areas = areas;
		this.actor = actor;
	}

	/** Always as a download, never shown: a paper must not run as a page of ours. */
	@GetMapping("/papers/{id}")
	ResponseEntity<byte[]> download(@PathVariable long id) {
		Paper paper = this.papers.get(id);
		requireSight(this.areas.of(paper.caseKey()));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(paper.mediaType()))
			.header("Content-Disposition",
					ContentDisposition.attachment().filename(paper.fileName(), StandardCharsets.UTF_8).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.cacheControl(CacheControl.noStore())
			.body(this.papers.contentOf(id));
	}

	@GetMapping("/reviews/{id}/papers")
	String list(@PathVariable long id, Model model) {
		AreaPath area = this.areas.of(caseKey(id));
		Actor actor = requireSight(area);
		model.addAttribute("reviewId", id);
		model.addAttribute("papers", this.papers.of(caseKey(id)));
		model.addAttribute("mayHandIn", mayHandIn(actor, area));
		return "document/review-papers";
	}

	@PostMapping("/reviews/{id}/papers")
	String handIn(@PathVariable long id, @RequestParam(defaultValue = MINUTES_SCAN) String purpose,
			@RequestParam MultipartFile file) throws IOException {
		AreaPath area = this.areas.of(caseKey(id));
		if (!mayHandIn(this.actor.get(), area)) {
			throw new AccessDeniedException("papers of " + area);
		}
		if (!MINUTES_SCAN.equals(purpose)) {
			throw new PaperUnknown();
		}
		String name = file.getOriginalFilename();
		this.papers.keep(caseKey(id), purpose, (name != null) ? name : "", file.getBytes());
		return "redirect:/reviews/" + id + "/papers";
	}

	private Actor requireSight(AreaPath area) {
		Actor actor = this.actor.get();
		if (!actor.maySee(area)) {
			throw new AccessDeniedException("papers of " + area);
		}
		return actor;
	}

	private static boolean mayHandIn(Actor actor, AreaPath area) {
		return actor.may(Role.COMMUNE_OFFICER, area) || actor.may(Role.VILLAGE_HEAD, area);
	}

	private static String caseKey(long reviewId) {
		return "village-review/" + reviewId;
	}

}
