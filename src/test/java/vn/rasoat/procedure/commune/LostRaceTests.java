package vn.rasoat.procedure.commune;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerExceptionResolver;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.area.Unit;
import vn.rasoat.procedure.commune.ReviewCommuneModel.Variables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Whoever loses a race in the engine is not told so, or at least not by a stack trace.
 */
@RaSoatTest
class LostRaceTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private CommuneDriver driver;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private List<HandlerExceptionResolver> resolvers;

	@Test
	void villageIsAddedThoughTheEngineWorksOnTheCommuneAtThatMoment() throws Exception {
		Commune commune = this.driver.preparing(1);
		Unit village = this.driver.village(commune.unit(), 1);
		String instance = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(commune.review().caseKey(), ReviewCommuneModel.KEY)
			.singleResult()
			.getId();
		CountDownLatch written = new CountDownLatch(1);
		CountDownLatch never = new CountDownLatch(1);
		ExecutorService threads = Executors.newSingleThreadExecutor();
		try {
			Future<?> other = threads.submit(() -> this.transactions.executeWithoutResult((status) -> {
				Object same = this.runtime.getVariable(instance, Variables.VILLAGE_REVIEW_IDS);
				this.runtime.setVariable(instance, Variables.VILLAGE_REVIEW_IDS, same);
				written.countDown();
				holds(never);
			}));
			written.await();
			assertThat(status("/api/commune-reviews/" + commune.id() + "/villages", village.code(), commune.officer()))
				.isLessThan(300);
			other.get();
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(commune.villages()).hasSize(2);
	}

	@Test
	void raceLostForGoodIsAConflictInWords() {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/campaigns");
		MockHttpServletResponse response = new MockHttpServletResponse();
		OptimisticLockingException lost = new OptimisticLockingException("lost");

		assertThat(this.resolvers.stream()
			.map((it) -> it.resolveException(request, response, null, lost))
			.anyMatch((it) -> it != null)).isTrue();
		assertThat(response.getStatus()).isEqualTo(409);
	}

	/** Long enough for the other one to read what is about to change. */
	private static void holds(CountDownLatch never) {
		try {
			never.await(1500, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private int status(String path, String village, String username) throws Exception {
		return this.mvc
			.perform(post(path).contentType("application/json")
				.content("{\"village\": \"" + village + "\"}")
				.with(TestPeople.as(username))
				.with(csrf()))
			.andReturn()
			.getResponse()
			.getStatus();
	}

}
