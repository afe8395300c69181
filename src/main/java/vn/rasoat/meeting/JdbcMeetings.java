package vn.rasoat.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.cycle.VillageReview;

/** Village meetings in the database. */
@Repository
@Transactional
class JdbcMeetings implements Meetings {

	private final JdbcClient jdbc;

	private final AgreementRows agreements;

	private final JudgingAgreement judging;

	private final DaysInOrder order;

	private final ApplicationEventPublisher events;

	JdbcMeetings(JdbcClient jdbc, AgreementRows agreements, JudgingAgreement judging, DaysInOrder order,
			ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.agreements = agreements;
		this.judging = judging;
		this.order = order;
		this.events = events;
	}

	@Override
	public void convene(VillageReview review, LocalDate invitedOn, OffsetDateTime plannedAt, String place,
			String chair) {
		int changed = this.jdbc.sql("""
				update meeting_meeting set invited_on = ?, planned_at = ?, place = ?, chair = ?
				where village_review_id = ? and round_no = ? and minutes_received_on is null""")
			.params(invitedOn, plannedAt, place, chair, review.id(), review.round())
			.update();
		if (changed == 0) {
			this.jdbc.sql("""
					insert into meeting_meeting (village_review_id, round_no, invited_on, planned_at, place, chair)
					values (?, ?, ?, ?, ?, ?)""")
				.params(review.id(), review.round(), invitedOn, plannedAt, place, chair)
				.update();
		}
	}

	@Override
	public void hold(VillageReview review, Proceedings proceedings) {
		VillageMeeting meeting = open(review);
		this.order.meeting(review, proceedings.heldOn(), of(review.id()));
		Attendance attended = proceedings.attendance();
		this.jdbc.sql("""
				update meeting_meeting set held_on = ?, start_time = ?, place = ?, chair = ?, secretary = ?,
					committee_count = ?, front_count = ?, organisation_count = ?, reviewer_count = ?,
					reviewed_household_count = ?, other_household_count = ?, agreed_generally = ?, agreement_ratio = ?
				where id = ?""")
			.params(proceedings.heldOn(), proceedings.startTime().toString(), proceedings.place(), proceedings.chair(),
					proceedings.secretary(), attended.committee(), attended.front(), attended.organisations(),
					attended.reviewers(), attended.reviewedHouseholds(), attended.otherHouseholds(),
					proceedings.agreedGenerally(), this.judging.ratio(review), meeting.id())
			.update();
		this.agreements.replace(meeting.id(), proceedings.votes(this.judging.putToMeeting(review)).values());
		this.events.publishEvent(new MeetingHeld(review));
	}

	@Override
	public VillageMeeting judge(VillageReview review) {
		VillageMeeting meeting = open(review);
		Attendance attendance = meeting.attendance();
		if (attendance == null) {
			throw new MeetingNotHeld();
		}
		meeting.agreements()
			.forEach((it) -> this.agreements.judged(meeting.id(), it.householdId(),
					this.judging.accepted(review, it.agreed(), attendance.total())));
		return open(review);
	}

	@Override
	public void receiveMinutes(VillageReview review, LocalDate receivedOn, long paperId) {
		VillageMeeting meeting = open(review);
		this.order.minutes(meeting, receivedOn);
		this.jdbc.sql("update meeting_meeting set minutes_received_on = ?, minutes_paper_id = ? where id = ?")
			.params(receivedOn, paperId, meeting.id())
			.update();
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<VillageMeeting> find(long villageReviewId, int round) {
		return of(villageReviewId).stream().filter((it) -> it.round() == round).findFirst();
	}

	@Override
	@Transactional(readOnly = true)
	public List<VillageMeeting> of(long villageReviewId) {
		return this.jdbc.sql("select * from meeting_meeting where village_review_id = ? order by round_no")
			.param(villageReviewId)
			.query((row, number) -> MeetingRow.read(row, this.agreements.of(row.getLong("id"))))
			.list();
	}

	private VillageMeeting open(VillageReview review) {
		return find(review.id(), review.round()).filter((it) -> it.minutesReceivedOn() == null)
			.orElseThrow(MeetingNotConvened::new);
	}

}
