package vn.rasoat.cycle;

import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

interface CampaignRows extends ListCrudRepository<CampaignRow, Long> {

	Optional<CampaignRow> findByActiveKey(String activeKey);

}
