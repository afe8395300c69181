package vn.rasoat.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.TestTime;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.audit.Journal;
import vn.rasoat.classification.Classifications;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.Household;
import vn.rasoat.household.Households;
import vn.rasoat.household.ImportOutcome;
import vn.rasoat.household.ListFiles;
import vn.rasoat.household.ListedHousehold;
import vn.rasoat.household.Member;
import vn.rasoat.household.Origin;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.meeting.Meetings;
import vn.rasoat.ruleset.Category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@RaSoatTest
class ListOfBaoLinhTests {

	private static final LocalDate DAY = LocalDate.of(2023, 9, 20);

	private String officer = "";

	private String inspector = "";

	private String stranger = "";

	@Autowired
	private Areas areas;

	@Autowired
	private TestPeople people;

	@Autowired
	private ListFiles files;

	@Autowired
	private ReviewLists lists;

	@Autowired
	private BaoLinhReview commune;

	@Autowired
	private Households register;

	@Autowired
	private Journal journal;

	@Autowired
	private MockMvc mvc;

	private CarriedVillages carried;

	@BeforeEach
	void carry(@Autowired VillageReviews reviews, @Autowired Classifications classes, @Autowired Meetings meetings) {
		this.carried = new CarriedVillages(this.commune, reviews, this.lists, classes, meetings);
	}

	@Test
	void isReadCompletelyAndOnlyOnce() throws Exception {
		TestTime.set(LocalDate.of(2023, 9, 1));
		AreaPath commune = this.areas.get(BaoLinh.COMMUNE_CODE, DAY).path();
		this.officer = this.people.with(Role.COMMUNE_OFFICER, commune);
		this.inspector = this.people.with(Role.INSPECTOR, new AreaPath("/19/"));
		this.stranger = this.people.with(Role.COMMUNE_OFFICER, new AreaPath("/20/"));
		List<VillageReview> opened = this.commune.open();
		List<SampleHousehold> sample = BaoLinh.households();

		assertThat(this.commune.readList()).isEqualTo(new ImportOutcome(170, 0, 0, 0, List.of()));
		assertThat(this.files.take(BaoLinh.COMMUNE_CODE, "bao-linh.xlsx", BaoLinh.file().xlsx(sample)))
			.isEqualTo(new ImportOutcome(0, 0, 170, 0, List.of()));

		List<ListedHousehold> listed = opened.stream()
			.flatMap((review) -> this.lists.of(review.id()).stream())
			.toList();
		assertThat(listed).hasSize(170).allMatch((one) -> one.origin() == Origin.CURRENT_LIST);
		assertThat(listed).filteredOn((one) -> one.openingCategory() == Category.POOR)
			.hasSize((int) sample.stream().filter(SampleHousehold::poor).count());
		for (SampleHousehold household : sample) {
			SampleHousehold.Person head = household.people().get(0);
			Member found = this.register.withCitizenId(head.citizenId()).orElseThrow();
			assertThat(this.register.membersOf(found.householdId())).extracting(Member::fullName)
				.containsExactlyElementsOf(household.people().stream().map(SampleHousehold.Person::name).toList());
			Household registered = this.register.get(found.householdId());
			assertThat(registered.tags().noWorkCapacity()).isEqualTo(household.noWorkCapacity());
		}
		pages(opened.get(0), this.lists.of(opened.get(0).id()).get(0));
		upload(opened.get(0));
		closed(opened.get(0));
		papers(opened.get(1));
		AreaPath area = this.areas.get(BaoLinh.COMMUNE_CODE, DAY).path();
		this.carried.isCarriedToMinutes(opened, new Cast(this.people.with(Role.REVIEWER, area),
				this.people.with(Role.VILLAGE_HEAD, area), this.officer));
	}

	private void pages(VillageReview review, ListedHousehold household) throws Exception {
		String list = "/reviews/" + review.id() + "/households";
		for (String page : List.of(list, list + "/" + household.id(), list + "/add")) {
			this.mvc.perform(get(page).with(user(this.officer))).andExpect(status().isOk());
		}
		this.mvc.perform(get(list).with(user(this.inspector))).andExpect(status().isOk());
		this.mvc.perform(get(list).with(user(this.stranger))).andExpect(status().isForbidden());
		this.mvc.perform(get(list + "/add").with(user(this.inspector))).andExpect(status().isForbidden());
		int before = this.lists.of(review.id()).size();
		this.mvc.perform(post(list).with(user(this.officer)).with(csrf()).param("headName", "Ma Văn Mới"))
			.andExpect(status().isUnprocessableContent());
		this.mvc
			.perform(post(list).with(user(this.officer))
				.with(csrf())
				.param("headName", "Ma Văn Mới")
				.param("birth", "1980")
				.param("receivedOn", "2023-09-01")
				.param("number", "12/TN"))
			.andExpect(status().is3xxRedirection());
		assertThat(this.lists.of(review.id())).hasSize(before + 1);
		this.mvc
			.perform(post(list + "/" + household.id() + "/take-off").with(user(this.officer))
				.with(csrf())
				.param("reason", "Đã chuyển đi"))
			.andExpect(status().is3xxRedirection());
		assertThat(this.lists.of(review.id())).hasSize(before);
		assertThat(this.journal.of(review.caseKey())).extracting(Journal.Entry::action)
			.contains("household.imported", "household.listed", "household.taken-off");
	}

	private void upload(VillageReview review) throws Exception {
		String path = "/communes/" + BaoLinh.COMMUNE_CODE + "/households/import";
		this.mvc.perform(get(path).with(user(this.officer))).andExpect(status().isOk());
		this.mvc.perform(get(path).with(user(this.people.with(Role.COMMUNE_OFFICER, review.path()))))
			.andExpect(status().isForbidden());
		this.mvc.perform(get(path + "/template.xlsx").with(user(this.officer))).andExpect(status().isOk());
		this.mvc
			.perform(multipart(path).file(new MockMultipartFile("file", "a.pdf", null, "%PDF-1.7".getBytes()))
				.with(user(this.officer))
				.with(csrf()))
			.andExpect(status().isUnprocessableContent());
		MvcResult uploaded = this.mvc
			.perform(multipart(path)
				.file(new MockMultipartFile("file", "a.csv", null, BaoLinh.file().csv(faulty(BaoLinh.households()))))
				.with(user(this.officer))
				.with(csrf()))
			.andExpect(status().is3xxRedirection())
			.andReturn();
		String preview = uploaded.getResponse().getRedirectedUrl();
		this.mvc.perform(get(preview).with(user(this.officer)))
			.andExpect(status().isOk())
			.andExpect(content().string(org.hamcrest.Matchers.containsString("Bản Bù")));
		this.mvc.perform(get(preview + "/errors.xlsx").with(user(this.officer))).andExpect(status().isOk());
		for (int time = 0; time < 2; time++) {
			this.mvc.perform(
					post(preview + "/confirm").with(user(this.officer)).with(csrf()).param("leaveOutFaulty", "true"))
				.andExpect(status().is3xxRedirection());
		}
		this.mvc.perform(get(preview).with(user(this.officer))).andExpect(status().isOk());
	}

	/** The second household lies in a hamlet that is misspelt. */
	private static List<SampleHousehold> faulty(List<SampleHousehold> sample) {
		List<SampleHousehold> changed = new ArrayList<>(sample);
		SampleHousehold one = sample.get(1);
		changed.set(1, new SampleHousehold("Bản Bù", one.ethnicity(), one.poor(), one.noWorkCapacity(), one.merit(),
				one.b1(), one.b2(), one.people()));
		return changed;
	}

	private void closed(VillageReview review) throws Exception {
		this.lists.close(review.id());
		this.lists.close(review.id());
		int before = this.lists.of(review.id()).size();
		this.mvc.perform(
				post("/reviews/" + review.id() + "/households/" + this.lists.of(review.id()).get(0).id() + "/take-off")
					.with(user(this.officer))
					.with(csrf())
					.param("reason", "x"))
			.andExpect(status().isConflict());
		assertThat(this.lists.of(review.id())).hasSize(before);
	}

	private void papers(VillageReview review) throws Exception {
		byte[] scan = new byte[1_300_000];
		System.arraycopy("%PDF-1.7\n".getBytes(), 0, scan, 0, 9);
		String path = "/cases/" + review.caseKey() + "/papers";
		this.mvc
			.perform(multipart(path).file(new MockMultipartFile("file", "Biên bản.pdf", null, scan))
				.param("purpose", "minutes-scan")
				.with(user(this.officer))
				.with(csrf()))
			.andExpect(status().is3xxRedirection());
		String page = this.mvc.perform(get(path).with(user(this.officer)))
			.andReturn()
			.getResponse()
			.getContentAsString();
		String link = page.replaceFirst("(?s).*href=\"(/papers/\\d+)\".*", "$1");
		byte[] back = this.mvc.perform(get(link).with(user(this.officer)))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(back).isEqualTo(scan);
		this.mvc.perform(get(link).with(user(this.stranger))).andExpect(status().isForbidden());
	}

}
