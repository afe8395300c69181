package vn.rasoat.posting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.area.AreaPath;
import vn.rasoat.posting.Complaint.Answer;
import vn.rasoat.posting.Complaint.Status;

/** Complaints from their receipt to their end. */
@Service
@Transactional
class StoredComplaints implements Complaints {

	private final ComplaintRows rows;

	private final CommuneOrder order;

	private final ComplaintIntake intake;

	private final CheckedAgain checked;

	private final ComplaintEnds ends;

	StoredComplaints(ComplaintRows rows, CommuneOrder order, ComplaintIntake intake, CheckedAgain checked,
			ComplaintEnds ends) {
		this.rows = rows;
		this.order = order;
		this.intake = intake;
		this.checked = checked;
		this.ends = ends;
	}

	@Override
	@Transactional(readOnly = true)
	public Complaint get(long id) {
		return this.rows.find(id).orElseThrow(ComplaintUnknown::new);
	}

	@Override
	public Complaint lock(long id) {
		if (!this.rows.lock(id)) {
			throw new ComplaintUnknown();
		}
		return get(id);
	}

	@Override
	public Complaint lodge(NewComplaint complaint) {
		return get(this.intake.take(this.order.hold(complaint.postingId()), complaint));
	}

	@Override
	@Transactional(readOnly = true)
	public List<Complaint> ofPosting(long postingId) {
		return this.rows.ofPosting(postingId);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Complaint> ofVillage(long villageReviewId) {
		return this.rows.ofVillages(List.of(villageReviewId));
	}

	@Override
	@Transactional(readOnly = true)
	public List<Complaint> ofVillages(Collection<Long> villageReviewIds) {
		return this.rows.ofVillages(villageReviewIds);
	}

	@Override
	public void recheck(long id, Recheck recheck) {
		Complaint complaint = open(id);
		if (recheckOf(id).isPresent()) {
			throw new ComplaintInOtherState();
		}
		this.checked.record(complaint, recheck);
	}

	@Override
	public Recheck classify(long id) {
		return this.checked.classify(get(id));
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Recheck> recheckOf(long id) {
		return this.checked.of(id);
	}

	@Override
	public Complaint answer(long id, Answer answer) {
		this.ends.answered(open(id), answer);
		return get(id);
	}

	@Override
	public Complaint withdraw(long id, TakenBack withdrawal) {
		Complaint complaint = lock(id);
		if (complaint.isRemark()) {
			throw new RemarkNotWithdrawn();
		}
		if (recheckOf(id).isPresent()) {
			throw new WithdrawnAfterRecheck();
		}
		this.ends.withdrawn(open(id), withdrawal);
		return get(id);
	}

	@Override
	public Complaint notified(long id, TakenBack.Notice notice) {
		this.ends.notified(lock(id), notice);
		return get(id);
	}

	@Override
	@Transactional(readOnly = true)
	public List<TakenBack.Untold> unnotified(Collection<AreaPath> areas) {
		return this.rows.unnotified(areas);
	}

	@Override
	public Complaint settled(long id) {
		this.ends.settled(lock(id));
		return get(id);
	}

	@Override
	public Complaint cancelled(long id) {
		this.ends.cancelled(lock(id));
		return get(id);
	}

	@Override
	@Transactional(readOnly = true)
	public boolean anyOpen(long postingId) {
		return ofPosting(postingId).stream().anyMatch((it) -> !it.isRemark() && it.isOpen());
	}

	@Override
	@Transactional(readOnly = true)
	public boolean anyComplaintOpen(Collection<Long> villageReviewIds) {
		return this.rows.ofVillages(villageReviewIds).stream().anyMatch((it) -> !it.isRemark() && it.isOpen());
	}

	@Override
	@Transactional(readOnly = true)
	public boolean anyRemarkOpen(Collection<Long> villageReviewIds) {
		return this.rows.ofVillages(villageReviewIds).stream().anyMatch((it) -> it.isRemark() && it.isOpen());
	}

	private Complaint open(long id) {
		Complaint complaint = lock(id);
		if (complaint.status() != Status.OPEN) {
			throw new ComplaintInOtherState();
		}
		return complaint;
	}

}
