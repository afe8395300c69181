package vn.rasoat.cycle;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface VillageReviewRows extends ListCrudRepository<VillageReviewRow, Long> {

	Optional<VillageReviewRow> findByActiveKey(String activeKey);

	@Query("""
			select * from cycle_village_review where area_path like concat(:path, '%')
			order by review_year desc, sort_key, id""")
	List<VillageReviewRow> inArea(String path);

	@Query("select * from cycle_village_review where commune_review_id = :communeReviewId order by sort_key, id")
	List<VillageReviewRow> ofCommune(long communeReviewId);

}
