package vn.rasoat.procedure;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

import vn.rasoat.procedure.posting.PostingDriver;

/** Brings the driver of villages into the shared test context. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ VillageDriver.class, VillageFixtures.class, EngineSteps.class, PostingDriver.class,
		PostingDriver.PostingBridge.class, PostingDriver.Engine.class })
public class VillageTestSetup {

}
