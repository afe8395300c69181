package vn.rasoat.procedure;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** Brings the driver of villages into the shared test context. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ VillageDriver.class, VillageFixtures.class, EngineSteps.class })
public class VillageTestSetup {

}
