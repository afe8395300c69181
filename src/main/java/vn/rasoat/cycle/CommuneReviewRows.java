package vn.rasoat.cycle;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CommuneReviewRows extends ListCrudRepository<CommuneReviewRow, Long> {

	Optional<CommuneReviewRow> findByActiveKey(String activeKey);

	@Query("select * from cycle_commune_review where campaign_id = :campaignId order by sort_key, id")
	List<CommuneReviewRow> ofCampaign(long campaignId);

	@Query("""
			select * from cycle_commune_review where area_path like concat(:path, '%')
			order by review_year desc, sort_key, id""")
	List<CommuneReviewRow> inArea(String path);

}
