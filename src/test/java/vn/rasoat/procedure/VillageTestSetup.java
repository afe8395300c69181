package vn.rasoat.procedure;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

import vn.rasoat.procedure.commune.CommuneDriver;
import vn.rasoat.procedure.commune.CommuneFixtures;

/** Brings the driver of villages into the shared test context. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ VillageDriver.class, VillageFixtures.class, EngineSteps.class, CommuneDriver.class, CommuneFixtures.class })
public class VillageTestSetup {

}
