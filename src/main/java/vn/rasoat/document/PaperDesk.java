package vn.rasoat.document;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.audit.CaseKey;
import vn.rasoat.document.Papers.Paper;
import vn.rasoat.web.Download;

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

	/** In the file of a commune or a campaign there are papers of the level above. */
	private static final List<CaseKey> OF_THE_COMMUNE = List.of(CaseKey.VILLAGE_REVIEW, CaseKey.COMPLAINT);

	private final Papers papers;

	private final PaperWithdrawing withdrawing;

	private final CaseAreas areas;

	private final CurrentActor actor;

	PaperDesk(Papers papers, PaperWithdrawing withdrawing, CaseAreas areas, CurrentActor actor) {
		this.papers = papers;
		this.withdrawing = withdrawing;
		this.areas = areas;
		this.actor = actor;
	}

	/** Always as a download, never shown: a paper must not run as a page of ours. */
	ResponseEntity<byte[]> download(long id) {
		Paper paper = this.papers.get(id);
		this.actor.requireSight(areaOf(paper.caseKey()));
		return Download.file(MediaType.parseMediaType(paper.mediaType()), paper.fileName(), this.papers.contentOf(id));
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

	/**
	 * Whoever handed a paper in and still works on the case, the lead agency, and for
	 * cases of a village the commune's officers.
	 */
	boolean mayWithdraw(Paper paper) {
		AreaPath area = areaOf(paper.caseKey());
		boolean village = OF_THE_COMMUNE.stream().anyMatch((kind) -> kind.names(paper.caseKey()));
		return is(List.of(Role.LEAD_OFFICER), area) || (village && is(List.of(Role.COMMUNE_OFFICER), area))
				|| (works(area) && paper.keptBy().equals(this.actor.get().username()));
	}

	Paper withdraw(long id, PaperWithdrawalForm form) {
		Paper paper = this.papers.get(id);
		if (!mayWithdraw(paper)) {
			throw new AccessDeniedException("paper " + id);
		}
		return this.withdrawing.withdraw(id, form.why(), form.replacedBy(), this.actor.get().username());
	}

	/** Papers of a case that can only be replaced. */
	Set<Long> needed(String caseKey) {
		return this.withdrawing.needed(caseKey);
	}

	private boolean works(AreaPath area) {
		return is(WORKING, area);
	}

	private boolean is(List<Role> roles, AreaPath area) {
		Actor person = this.actor.get();
		return roles.stream().anyMatch((role) -> person.may(role, area));
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
