package vn.rasoat.procedure.village;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

import vn.rasoat.engine.ProvinceVariant;
import vn.rasoat.procedure.Places;
import vn.rasoat.procedure.RowCounts;
import vn.rasoat.procedure.campaign.CampaignDriver;
import vn.rasoat.procedure.campaign.CampaignStages;
import vn.rasoat.procedure.commune.CommuneDriver;
import vn.rasoat.procedure.commune.CommuneFixtures;
import vn.rasoat.procedure.commune.CommuneStages;
import vn.rasoat.procedure.posting.PostingDriver;
import vn.rasoat.procedure.posting.PostingEngine;
import vn.rasoat.procedure.posting.PostingStages;

/** Brings the drivers of villages, postings and communes into the shared test context. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ GivenUpStep.class, VillageDriver.class, VillageFixtures.class, EngineSteps.class, PostingDriver.class,
		PostingDriver.PostingBridge.class, PostingEngine.class, CommuneDriver.class, CommuneFixtures.class,
		Places.class, CampaignDriver.class, RowCounts.class, ProvinceVariant.class, VariantDriver.class,
		VillageStages.class, PostingStages.class, CommuneStages.class, CampaignStages.class })
public class VillageTestSetup {

}
