package vn.rasoat.start;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import vn.rasoat.calendar.BusinessClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Without the demo: from nobody at all to a commune officer who opens the first review,
 * on nothing but the pages of the administrator's guide.
 */
@Timeout(300)
class EmptyStartTests {

	private static final Pattern SET_UP = Pattern.compile("(/setup\\?token=\\S+)\\s");

	private static final String PASSWORD = "mưa rơi trên mái";

	private static final String COMMUNE = "99901";

	@Test
	void firstAdminComesThroughTheTokenAndMakesPlacesAndPeople(@TempDir Path folder) {
		StartedProduct product = StartedProduct.start(folder, "default");
		try {
			Visitor admin = new Visitor(product.address());
			assertThat(admin.opens("/login").select("[data-user]")).isEmpty();
			becomesAdmin(admin, product);
			makesPlaces(admin);
			String initial = opensAccount(admin);
			opensReview(new Visitor(product.address()), initial);
		}
		finally {
			product.dies();
		}
	}

	private static void becomesAdmin(Visitor admin, StartedProduct product) {
		Waiting.until("the address for the first admin", Duration.ofMinutes(1), () -> offered(product).find());
		String address = offered(product).results().findFirst().orElseThrow().group(1);
		Document page = admin.opens(address);
		Document ready = admin.sends(page, "/setup", "username", "quantri", "displayName", "Võ Quốc Bảo", "password",
				PASSWORD, "repeated", PASSWORD);
		assertThat(ready.location()).endsWith("/login?ready");
		assertThat(admin.status(address)).isEqualTo(404);
		assertThat(admin.statusOfSending(page, "/setup", "username", "quantri2", "displayName", "B", "password",
				PASSWORD, "repeated", PASSWORD))
			.isEqualTo(404);
		admin.logsIn("quantri", PASSWORD);
	}

	/** Only a line that was written to its end. */
	private static Matcher offered(StartedProduct product) {
		return SET_UP.matcher(product.said());
	}

	private static void makesPlaces(Visitor admin) {
		Document commune = admin.sends(admin.opens("/admin/units/new"), "/admin/units", "level", "COMMUNE", "code",
				COMMUNE, "kind", "commune", "name", "Xã Đồng Mới", "setting", "RURAL", "parent", "91", "validFrom",
				"2025-07-01");
		assertThat(commune.expectFirst("h1").text()).isEqualTo("Xã Đồng Mới");
		Document villages = admin.sends(commune, "/admin/units/" + COMMUNE + "/villages", "kind", "hamlet", "name",
				"Ấp Sông Đào");
		assertThat(villages.expectFirst("tbody").text()).contains("Ấp Sông Đào");
	}

	private static String opensAccount(Visitor admin) {
		Document made = admin.sends(admin.opens("/admin/users/new"), "/admin/users", "username", "congchuc",
				"displayName", "Trần Minh Khoa");
		Document account = admin.opens(made.expectFirst("main a.button").attr("href"));
		String grants = account.location().replaceFirst("https?://[^/]+", "") + "/grants";
		Document granted = admin.sends(account, grants, "role", "COMMUNE_OFFICER", "unit", COMMUNE);
		assertThat(granted.expectFirst("table").text()).contains("Xã Đồng Mới");
		return made.expectFirst("#initial-password").text();
	}

	private static void opensReview(Visitor officer, String initial) {
		Document due = officer.logsIn("congchuc", initial);
		officer.sends(due, "/account/password", "old", initial, "password", PASSWORD, "repeated", PASSWORD);
		Document form = officer.opens("/reviews/new");
		String village = form.select("#village option").last().attr("value");
		String soon = LocalDate.now(BusinessClock.ZONE).plusWeeks(1).toString();
		Document review = officer.sends(form, "/reviews", "village", village, "surveyBy", soon, "meetingBy", soon,
				"minutesBy", soon);
		assertThat(review.expectFirst("h1").text()).contains("Sông Đào");
		assertThat(review.expectFirst("main dl").text()).contains("Đang lập danh sách");
	}

}
