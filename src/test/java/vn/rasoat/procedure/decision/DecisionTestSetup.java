package vn.rasoat.procedure.decision;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** Brings the driver of deciding communes into the shared test context. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ DecisionDriver.class, CommuneByHand.class, VillageByHand.class, DecisionStages.class, Objection.class })
public class DecisionTestSetup {

}
