package vn.rasoat.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.document.Papers.Paper;

/** Where papers are handed in and taken out, after a look at who is asking. */
@Component
class PaperDesk {

	static final String MINUTES_SCAN = "minutes-scan";

	private final Papers papers;

	private final CaseAreas areas;

	private final CurrentActor actor;

	PaperDesk(Papers papers, CaseAreas areas, CurrentActor actor) {
		this.papers = papers;
		this.areas = areas;
		this.actor = actor;
	}

	/** Always as a download, never shown: a paper must not run as a page of ours. */
	ResponseEntity<byte[]> download(long id) {
		Paper paper = this.papers.get(id);
		requireSight(this.areas.of(paper.caseKey()));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(paper.mediaType()))
			.header("Content-Disposition",
					ContentDisposition.attachment()
						.filename(paper.fileName(), StandardCharsets.UTF_8)
						.build()
						.toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.cacheControl(CacheControl.noStore())
			.body(this.papers.contentOf(id));
	}

	List<Paper> of(long reviewId) {
		requireSight(this.areas.of(caseKey(reviewId)));
		return this.papers.of(caseKey(reviewId));
	}

	boolean mayHandIn(long reviewId) {
		AreaPath area = this.areas.of(caseKey(reviewId));
		Actor person = this.actor.get();
		return person.may(Role.COMMUNE_OFFICER, area) || person.may(Role.VILLAGE_HEAD, area);
	}

	Paper handIn(long reviewId, String purpose, MultipartFile file) throws IOException {
		if (!mayHandIn(reviewId)) {
			throw new AccessDeniedException("papers of review " + reviewId);
		}
		if (!MINUTES_SCAN.equals(purpose)) {
			throw new PaperUnknown();
		}
		String name = file.getOriginalFilename();
		return this.papers.keep(caseKey(reviewId), purpose, (name != null) ? name : "", file.getBytes());
	}

	private void requireSight(AreaPath area) {
		if (!this.actor.get().maySee(area)) {
			throw new AccessDeniedException("papers of " + area);
		}
	}

	private static String caseKey(long reviewId) {
		return "village-review/" + reviewId;
	}

}
