package vn.rasoat.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.browser.BrowserTest;
import vn.rasoat.browser.Browsers;
import vn.rasoat.posting.Complaint;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.commune.CommuneDriver;
import vn.rasoat.procedure.posting.PostingDriver;
import vn.rasoat.procedure.village.Village;

/** In English nothing of the product's own words stays Vietnamese; names do. */
@RaSoatTest
@BrowserTest
class EnglishPagesLookTests {

	private static final String VIETNAMESE = ".*[ăâđêôơưàáãèéìíòóõùúýĩũạ-ỹĂÂĐÊÔƠƯẠ-Ỹ].*";

	/** Shorter ones are also names of places: "Thôn", "Xã". */
	private static final int LONG_ENOUGH = 8;

	@RegisterExtension
	static final Browsers BROWSERS = new Browsers();

	@RegisterExtension
	static final Looks LOOKS = new Looks();

	@Autowired
	private Journey journey;

	@Autowired
	private TestPeople people;

	@Autowired
	private CommuneDriver communes;

	@Autowired
	private PostingDriver postings;

	@Test
	void pagesOfACampaignAndItsCommunes() throws IOException {
		Commune commune = this.communes.reviewing(1);
		String id = "/commune-reviews/" + commune.id();
		Page lead = english(this.people.with(Role.LEAD_OFFICER, commune.province()));
		allEnglish(lead, "campaigns", "/campaigns", "campaign", "/campaigns/" + commune.review().campaignId(),
				"commune", id, "commune-file", id + "/file", "supervision", "/supervision", "supervision-tasks",
				"/supervision/tasks");
	}

	@Test
	void pagesOfAVillageAndAComplaint() throws IOException {
		Village village = this.postings.hanging(1);
		Complaint complaint = this.postings.objects(village, this.postings.household(village, 0));
		String review = "/reviews/" + village.reviewId();
		Page officer = english(village.officer());
		allEnglish(officer, "inbox", "/?tab=groups", "review", review, "posting", review + "/posting", "complaint-new",
				review + "/complaints/new", "complaint", "/complaints/" + complaint.id(), "households",
				review + "/households");
	}

	private Page english(String username) {
		Page page = this.journey.person(BROWSERS, username);
		page.locator(".languages a[lang=en]").click();
		return page;
	}

	private void allEnglish(Page page, String... namesAndPaths) throws IOException {
		List<Pattern> own = ownWords();
		SoftAssertions findings = new SoftAssertions();
		for (int at = 0; at < namesAndPaths.length; at += 2) {
			LOOKS.opened(page, "en-" + namesAndPaths[at], this.journey.site() + namesAndPaths[at + 1]);
			List<String> left = page.locator("body")
				.innerText()
				.lines()
				.map(String::strip)
				.filter((line) -> own.stream().anyMatch((words) -> words.matcher(line).matches()))
				.toList();
			findings.assertThat(left).as("Vietnamese on %s", namesAndPaths[at]).isEmpty();
			findings.assertThat(page.title()).as("title of %s", namesAndPaths[at]).isNotBlank();
		}
		findings.assertAll();
	}

	/** All Vietnamese messages, what is put in left open. */
	private static List<Pattern> ownWords() throws IOException {
		List<Pattern> words = new ArrayList<>();
		for (Resource file : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:messages/*.properties")) {
			if (String.valueOf(file.getFilename()).endsWith("_en.properties")) {
				continue;
			}
			Properties english = read(file.createRelative(String.valueOf(file.getFilename()).replace(".", "_en.")));
			read(file).forEach((key, text) -> words.addAll(pattern(String.valueOf(text), english.get(key))));
		}
		return words;
	}

	private static Properties read(Resource file) throws IOException {
		return PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
	}

	private static List<Pattern> pattern(String text, @Nullable Object english) {
		String fixed = text.replaceAll("\\{[^}]*}", "");
		if (text.equals(english) || fixed.length() < LONG_ENOUGH || !fixed.matches(VIETNAMESE)) {
			return List.of();
		}
		return List.of(Pattern.compile("\\Q" + text.replaceAll("\\{[^}]*}", "\\\\E.+\\\\Q") + "\\E"));
	}

}
