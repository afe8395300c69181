package vn.rasoat.household;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.ruleset.Category;

/**
 * A file against the register, the villages and their reviews as they are now.
 *
 * @param missing households on the lists of the file's villages that it does not have
 */
record CheckedList(int rows, List<FileHousehold> households, List<VillageCount> villages,
		List<HouseholdDifference> differences, List<MissingHousehold> missing) {

	public List<HouseholdDifference> newcomers() {
		return this.differences.stream().filter(HouseholdDifference::isNew).toList();
	}

	public List<HouseholdDifference> changed() {
		return this.differences.stream().filter((household) -> !household.isNew()).toList();
	}

	public List<CellError> errors() {
		return this.households.stream()
			.flatMap((household) -> household.errors().stream())
			.sorted((one, other) -> Integer.compare(one.row(), other.row()))
			.toList();
	}

	public long faulty() {
		return this.households.stream().filter(FileHousehold::isFaulty).count();
	}

	public int toBeListed() {
		return this.villages.stream().mapToInt(VillageCount::toBeListed).sum();
	}

	/**
	 * What the file holds for one village.
	 *
	 * @param review whose list is being made, or {@code null} where there is none
	 * @param listedAlready households on that list before
	 */
	record VillageCount(String code, String name, @Nullable VillageReview review, List<FileHousehold> households,
			int listedAlready) {

		public int people() {
			return this.households.stream().mapToInt((household) -> household.rows().size()).sum();
		}

		public long poor() {
			return count(Category.POOR);
		}

		public long nearPoor() {
			return count(Category.NEAR_POOR);
		}

		public long faulty() {
			return this.households.stream().filter(FileHousehold::isFaulty).count();
		}

		public int toBeListed() {
			return (this.review != null) ? this.households.size() - (int) faulty() - this.listedAlready : 0;
		}

		private long count(Category category) {
			return this.households.stream()
				.filter((household) -> household.category().filter(category::equals).isPresent())
				.count();
		}

	}

}
