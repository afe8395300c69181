package vn.rasoat.posting;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.posting.Complaint.Answer;
import vn.rasoat.posting.Complaint.Status;

/** Complaints from their receipt to their end. */
@Service
@Transactional
class StoredComplaints implements Complaints {

	private final ComplaintRows rows;

	private final Postings postings;

	private final ComplaintIntake intake;

	private final ComplaintWork work;

	private final Entry entry;

	StoredComplaints(ComplaintRows rows, Postings postings, ComplaintIntake intake, ComplaintWork work, Entry entry) {
		this.rows = rows;
		this.postings = postings;
		this.intake = intake;
		this.work = work;
		this.entry = entry;
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
		Posting posting = this.postings.lock(complaint.postingId());
		this.work.order().hold(posting);
		return get(this.intake.take(posting, complaint, this.entry.by()));
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
		this.work.checking().record(complaint, recheck, this.entry.by(), now());
	}

	@Override
	public Recheck classify(long id) {
		return this.work.checking().classify(get(id));
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Recheck> recheckOf(long id) {
		return this.work.rechecks().find(id);
	}

	@Override
	public Complaint answer(long id, Answer answer) {
		this.work.answers().check(open(id), answer);
		this.rows.answered(id, answer, now());
		return get(id);
	}

	@Override
	public Complaint withdraw(long id, Withdrawal withdrawal) {
		Complaint complaint = lock(id);
		if (complaint.isRemark()) {
			throw new RemarkNotWithdrawn();
		}
		if (recheckOf(id).isPresent()) {
			throw new WithdrawnAfterRecheck();
		}
		if (complaint.status() != Status.OPEN) {
			throw new ComplaintInOtherState();
		}
		if (withdrawal.on().isBefore(complaint.receivedOn()) || withdrawal.on().isAfter(this.entry.today())) {
			throw new WithdrawalDayUnfit(complaint.receivedOn());
		}
		this.rows.withdrawn(id, withdrawal);
		this.rows.ended(id, Status.WITHDRAWN, now());
		return get(id);
	}

	@Override
	public Complaint settled(long id) {
		this.rows.ended(lock(id).id(), Status.SETTLED, now());
		Complaint settled = get(id);
		this.work.events().publishEvent(new ComplaintSettled(settled));
		return settled;
	}

	@Override
	public Complaint cancelled(long id) {
		this.rows.ended(lock(id).id(), Status.CANCELLED, now());
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

	private OffsetDateTime now() {
		return this.entry.at();
	}

}
