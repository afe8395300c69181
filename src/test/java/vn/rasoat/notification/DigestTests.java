package vn.rasoat.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Accounts;
import vn.rasoat.access.Person;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;

import static org.assertj.core.api.Assertions.assertThat;

/** One mail per person and hour, and every fact in exactly one of them. */
@RaSoatTest
class DigestTests {

	@Autowired
	private WritingNotices writing;

	@Autowired
	private GatheringNotices gathering;

	@Autowired
	private Accounts accounts;

	@Autowired
	private TestPeople people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	private AreaPath commune = AreaPath.COUNTRY;

	private Instant now = Instant.EPOCH;

	@BeforeEach
	void commune() {
		this.commune = new AreaPath("/91/9" + UUID.randomUUID().toString().substring(0, 8) + "/");
		this.now = Instant.now().plusSeconds(1);
	}

	@Test
	void firstMailGoesAtOnceAndTheNextAfterAnHour() {
		String hoa = this.people.with(Role.REVIEWER, this.commune);
		tell(hoa, "task-opened", "họp dân");
		gather(this.now);
		assertThat(mailsTo(hoa)).as("after quiet at once").containsExactly("Việc mới: họp dân – Ấp Mỹ An 2026");
		tell(hoa, "task-opened", "nộp biên bản");
		tell(hoa, "task-opened", "ghi kết quả");
		gather(this.now.plus(Duration.ofMinutes(59)));
		assertThat(mailsTo(hoa)).hasSize(1);
		gather(this.now.plus(Duration.ofMinutes(61)));
		assertThat(mailsTo(hoa)).hasSize(2).last().isEqualTo("Rà Soát: 2 thông báo mới");
	}

	@Test
	void whatPressesStandsFirstAndTheSubjectCounts() {
		String hoa = this.people.with(Role.SUPERVISOR, this.commune);
		tell(hoa, "task-opened", "họp dân");
		tell(hoa, "milestone-passed", "rà soát hộ");
		tell(hoa, "task-opened", "nộp biên bản");
		gather(this.now);
		assertThat(mailsTo(hoa)).containsExactly("Rà Soát: 3 thông báo mới, trong đó 1 cần đôn đốc");
		String body = this.jdbc.sql("select body from notification_digest where recipient = ?")
			.param(hoa)
			.query(String.class)
			.single();
		assertThat(body).containsSubsequence("CẦN ĐÔN ĐỐC (1)", "rà soát hộ", "THÔNG BÁO KHÁC (2)", "họp dân",
				"nộp biên bản", "/reviews/1");
		assertThat(body).doesNotContain("notification.");
	}

	@Test
	void sendersAtTheSameTimePutNoFactIntoTwoMailsAndLeaveNoneOut() throws Exception {
		List<String> readers = Stream.generate(() -> this.people.with(Role.REVIEWER, this.commune)).limit(12).toList();
		readers.forEach((reader) -> IntStream.range(0, 5).forEach((i) -> tell(reader, "task-opened", "việc " + i)));
		ExecutorService nodes = Executors.newFixedThreadPool(4);
		try {
			Callable<Void> node = () -> {
				gather(this.now);
				return null;
			};
			for (Future<Void> done : nodes.invokeAll(List.of(node, node, node, node))) {
				done.get();
			}
		}
		finally {
			nodes.shutdown();
		}
		assertThat(readers)
			.allSatisfy((reader) -> assertThat(mailsTo(reader)).as(reader).containsExactly("Rà Soát: 5 thông báo mới"));
		assertThat(readers).allSatisfy((reader) -> assertThat(
				this.jdbc.sql("select count(*) from notification_fact where recipient = ? and digest_id is not null")
					.param(reader)
					.query(Integer.class)
					.single())
			.isEqualTo(5));
	}

	@Test
	void adminSeesOnlyMailsThatTellOfNothingOutsideHisArea() {
		String hoa = this.people.with(Role.SUPERVISOR, this.commune);
		AreaPath other = new AreaPath("/91/99999/");
		tell(hoa, "milestone-passed", "rà soát hộ");
		tell(hoa, other, "milestone-passed", "họp dân ở xã khác");
		String admin = this.people.with(Role.ADMIN, this.commune);
		String upper = this.people.with(Role.ADMIN, new AreaPath("/91/"));
		assertThat(this.mvc.get().uri("/mail").with(TestPeople.as(admin))).bodyText()
			.contains("Chờ gộp vào thư tới (1)", "rà soát hộ")
			.doesNotContain("họp dân ở xã khác");
		gather(this.now);
		assertThat(this.mvc.get().uri("/mail").with(TestPeople.as(admin))).bodyText().doesNotContain(hoa);
		assertThat(this.mvc.get().uri("/api/mails").with(TestPeople.as(upper))).bodyText()
			.contains(hoa, "rà soát hộ", "họp dân ở xã khác");
	}

	private void gather(Instant then) {
		this.gathering.enter(then);
		while (this.gathering.next(then)) {
			assertThat(then).isNotNull();
		}
	}

	private void tell(String username, String kind, String what) {
		tell(username, this.commune, kind, what);
	}

	private void tell(String username, AreaPath area, String kind, String what) {
		Person person = this.accounts.find(username).orElseThrow();
		this.writing.tell(new Fact(UUID.randomUUID().toString(), kind, "village-review/1", area,
				List.of(what, "Ấp Mỹ An 2026"), LocalDate.of(2026, 10, 12), "/reviews/1"), List.of(person));
	}

	private List<String> mailsTo(String username) {
		return this.jdbc.sql("select subject from notification_digest where recipient = ? order by id")
			.param(username)
			.query(String.class)
			.list();
	}

}
