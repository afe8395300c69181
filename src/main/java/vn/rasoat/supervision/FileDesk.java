package vn.rasoat.supervision;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;

/** Where the file of a commune is read and taken; who took it stands in its journal. */
@Component("fileDesk")
class FileDesk {

	private static final Set<Role> READING = Set.of(Role.INSPECTOR, Role.LEAD_OFFICER, Role.COMMUNE_OFFICER);

	private final CurrentActor currentActor;

	private final CommuneReviews communes;

	private final Journal journal;

	private final BusinessClock clock;

	private final FileZip zip;

	FileDesk(CurrentActor currentActor, CommuneReviews communes, Journal journal, BusinessClock clock, FileZip zip) {
		this.currentActor = currentActor;
		this.communes = communes;
		this.journal = journal;
		this.clock = clock;
		this.zip = zip;
	}

	/**
	 * Whether whoever is logged in may read the file of a commune there; templates ask
	 * it.
	 */
	public boolean may(AreaPath area) {
		return READING.stream().anyMatch((role) -> this.currentActor.maySee(role, area));
	}

	CommuneReview seen(long communeReviewId) {
		CommuneReview commune = this.communes.get(communeReviewId);
		if (!may(commune.path())) {
			throw new AccessDeniedException("file of " + commune.caseKey());
		}
		return commune;
	}

	/** Notes who takes it before the first byte goes out. */
	void taken(CommuneReview commune, List<FileEntry> entries) {
		this.journal.record(Act.of(commune.caseKey(), "commune-file.taken", commune.communeName(), this.clock.today(),
				CommuneFiles.counts(entries)));
	}

	void write(CommuneReview commune, List<FileEntry> entries, OutputStream out) throws IOException {
		this.zip.write(commune.communeName() + " " + commune.reviewYear(), entries, out);
	}

}
