package vn.rasoat.procedure;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

import vn.rasoat.procedure.commune.CommuneDriver;
import vn.rasoat.procedure.commune.CommuneFixtures;
import vn.rasoat.procedure.posting.PostingDriver;
import vn.rasoat.procedure.posting.PostingEngine;

/** Brings the drivers of villages, postings and communes into the shared test context. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ VillageDriver.class, VillageFixtures.class, EngineSteps.class, PostingDriver.class,
		PostingDriver.PostingBridge.class, PostingEngine.class, CommuneDriver.class, CommuneFixtures.class })
public class VillageTestSetup {

}
