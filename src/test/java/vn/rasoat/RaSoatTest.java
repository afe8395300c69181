package vn.rasoat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

import vn.rasoat.journeys.Journey;
import vn.rasoat.procedure.decision.DecisionTestSetup;
import vn.rasoat.procedure.village.VillageTestSetup;

/**
 * A test against the whole product. All of them share one context, because a second
 * engine in one JVM is mistaken for the first; and one database, so each makes villages
 * of its own instead of cleaning up. They run on H2 and PostgreSQL.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import({ TestTime.class, TestPasswords.class, TestPeople.class, RightsGround.class, RightsThings.class, Journey.class,
		VillageTestSetup.class, DecisionTestSetup.class })
@ExtendWith(TestTime.Reset.class)
@ContextConfiguration(initializers = TestDatabase.class)
@Tag("database")
public @interface RaSoatTest {

}
