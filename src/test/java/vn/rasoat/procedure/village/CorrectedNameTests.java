package vn.rasoat.procedure.village;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.household.Households;
import vn.rasoat.household.ListMaking;
import vn.rasoat.household.Member;
import vn.rasoat.worklist.TaskEntry;

import static org.assertj.core.api.Assertions.assertThat;

/** A wrong accent is put right while the survey runs. */
@RaSoatTest
class CorrectedNameTests {

	@Autowired
	private VillageDriver driver;

	@Autowired
	private ListMaking lists;

	@Autowired
	private Households households;

	@Test
	void taskBearsTheNameAsItWasCorrected() {
		Village village = this.driver.running(2);
		TaskEntry task = village.task(ReviewVillageModel.RECORD_SURVEY);
		Member head = this.households.membersOf(task.subjectId()).get(0);

		village.as(village.officer(), () -> {
			this.lists.correctName(village.reviewId(), head.id(), "Đặng Thị Đúng", "Ghi nhầm dấu");
			return null;
		});

		assertThat(village.open(ReviewVillageModel.RECORD_SURVEY)).hasSize(2)
			.filteredOn((it) -> it.id().equals(task.id()))
			.extracting(TaskEntry::subject)
			.containsExactly("Đặng Thị Đúng");
		assertThat(village.open(ReviewVillageModel.RECORD_SURVEY)).filteredOn((it) -> !it.id().equals(task.id()))
			.extracting(TaskEntry::subject)
			.doesNotContain("Đặng Thị Đúng");
	}

}
