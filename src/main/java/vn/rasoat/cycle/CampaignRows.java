package vn.rasoat.cycle;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CampaignRows extends ListCrudRepository<CampaignRow, Long> {

	Optional<CampaignRow> findByActiveKey(String activeKey);

	@Query("""
			select * from cycle_campaign where area_path like concat(:path, '%')
			order by review_year desc, id desc""")
	List<CampaignRow> inArea(String path);

}
