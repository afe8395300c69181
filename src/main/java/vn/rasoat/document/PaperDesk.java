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

	/** What a paper may be; the names are in the messages. */
	static final List<String> PURPOSES = List.of(MINUTES_SCAN, "board-photo", "complaint", "plan", "decision", "report",
			"letter", "other");

	/** People who work on cases; whoever only looks hands nothing in. */
	private static final List<Role> WORKING = List.of(Role.COMMUNE_OFFICER, Role.VILLAGE_HEAD, Role.COMMUNE_CHAIR,
			Role.LEAD_OFFICER, Role.UPPER_LEADER);

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
		this.actor.requireSight(areaOf(paper.caseKey()));
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

	List<Paper> of(String caseKey) {
		this.actor.requireSight(areaOf(caseKey));
		return this.papers.of(caseKey);
	}

	boolean mayHandIn(String caseKey) {
		return works(areaOf(caseKey));
	}

	/** The same where nothing is said about a case nobody knows. */
	boolean isOpenToMe(String caseKey) {
		return this.areas.areaOf(caseKey).filter(this::works).isPresent();
	}

	private boolean works(AreaPath area) {
		Actor person = this.actor.get();
		return WORKING.stream().anyMatch((role) -> person.may(role, area));
	}

	Paper handIn(String caseKey, String purpose, MultipartFile file) throws IOException {
		if (!mayHandIn(caseKey)) {
			throw new AccessDeniedException("papers of " + caseKey);
		}
		if (!PURPOSES.contains(purpose)) {
			throw new PaperPurposeMissing();
		}
		String name = file.getOriginalFilename();
		return this.papers.keep(caseKey, purpose, (name != null) ? name : "", file.getBytes());
	}

	/** Papers of a case nobody knows are there for nobody. */
	private AreaPath areaOf(String caseKey) {
		return this.areas.areaOf(caseKey).orElseThrow(PaperUnknown::new);
	}

}
