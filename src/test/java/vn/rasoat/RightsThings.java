package vn.rasoat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.rasoat.cycle.PlanTasks;
import vn.rasoat.document.Papers;
import vn.rasoat.household.Households;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.worklist.TaskEntries;
import vn.rasoat.worklist.TaskEntry;

/** Numbers of what there is in a commune and a village. */
@TestComponent
class RightsThings {

	@Autowired
	private TaskEntries entries;

	@Autowired
	private ReviewLists lists;

	@Autowired
	private Households households;

	@Autowired
	private Papers papers;

	@Autowired
	private PlanTasks planTasks;

	@Autowired
	private JdbcClient jdbc;

	Map<String, ?> of(Commune commune) {
		long campaign = commune.review().campaignId();
		return Map.of("commune", commune.id(), "campaign", campaign, "planTask",
				this.planTasks.give(campaign, "Báo cáo", "Sở NN&MT", null).id(), "assignment",
				this.planTasks.give(campaign, "Báo cáo", commune.unit().name(), null).id());
	}

	Map<String, ?> of(Village village) {
		long review = village.reviewId();
		long household = this.lists.of(review).get(0).id();
		return Map.of("review", review, "number", review, "householdId", household, "memberId",
				this.households.membersOf(household).get(0).id(), "task", task(village).id(), "posting",
				posting(review), "complaint", complaint(review), "mail", mail(village), "user",
				single("select id from access_account where username = ?", village.reviewer()));
	}

	/** A list somebody has handed in: only he sees it. */
	String upload(Commune commune, String username) {
		String id = UUID.randomUUID().toString();
		this.jdbc.sql("""
				insert into household_import (id, commune_code, file_name, sha256, source_rows, uploaded_by, expires_at)
				values (?, ?, 'danh-sach.csv', '', '[]', ?, ?)""")
			.params(id, commune.unit().code(), username, OffsetDateTime.now().plusHours(1))
			.update();
		return id;
	}

	/** A paper somebody has put into the file. */
	String paper(Village village, String username) {
		byte[] scan = "%PDF-1.4 bien ban".getBytes(StandardCharsets.UTF_8);
		return village.as(username,
				() -> String.valueOf(this.papers.keep(village.caseKey(), "other", "bien-ban.pdf", scan).id()));
	}

	private TaskEntry task(Village village) {
		return this.entries.ofCase(village.caseKey()).stream().filter(TaskEntry::isOpen).findFirst().orElseThrow();
	}

	private String posting(long review) {
		return single("select max(id) from posting_posting where village_review_id = ?", review);
	}

	private String complaint(long review) {
		this.jdbc.sql("""
				insert into posting_complaint (kind, posting_id, village_review_id, round_no, household_name, left_out,
					complainant, content, received_at, recorded_at, recorded_by, status)
				values ('REMARK', cast(? as bigint), ?, 1, 'Lê Thị An', false, 'Trần Văn Bình', 'Sai', now(), now(),
					'hoa', 'OPEN')""").params(posting(review), review).update();
		return single("select max(id) from posting_complaint where village_review_id = ?", review);
	}

	private String mail(Village village) {
		String id = UUID.randomUUID().toString();
		this.jdbc.sql("""
				insert into notification_digest (recipient, area_path, language, subject, body, message_id, status,
				attempts, next_attempt_at, written_at, made_at, changed_at)
				select 'hoa', ?, 'vi', '', '', ?, 'FAILED', 1, now(), now(), now(), now()""")
			.params(village.review().path().text(), id)
			.update();
		return single("select id from notification_digest where message_id = ?", id);
	}

	private String single(String sql, Object param) {
		return this.jdbc.sql(sql).param(param).query(String.class).single();
	}

}
