package vn.rasoat.access;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

import vn.rasoat.RaSoatTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests of one session add the same attribute at the same moment. */
@RaSoatTest
class SessionRaceTests {

	private static final int REQUESTS = 8;

	private static final int ROUNDS = 25;

	private final ExecutorService threads = Executors.newFixedThreadPool(REQUESTS);

	@Autowired
	private SessionRepository<?> sessions;

	@AfterEach
	void stop() {
		this.threads.shutdownNow();
	}

	@Test
	void noRequestFailsAndOneOfTheValuesStands() throws Exception {
		String id = opened(this.sessions);
		for (int round = 0; round < ROUNDS; round++) {
			String attribute = "attribute" + round;
			CyclicBarrier together = new CyclicBarrier(REQUESTS);
			List<Future<Boolean>> all = new ArrayList<>();
			for (int request = 0; request < REQUESTS; request++) {
				String content = "request" + request;
				all.add(this.threads.submit(() -> {
					adds(this.sessions, id, attribute, content, together);
					return true;
				}));
			}
			for (Future<Boolean> each : all) {
				assertThat(each.get()).isTrue();
			}
			assertThat(this.sessions.findById(id).<String>getAttribute(attribute)).startsWith("request");
		}
	}

	@Test
	void sessionEndedMeanwhileStaysEnded() {
		String id = opened(this.sessions);
		endsMeanwhile(this.sessions, id);
		assertThat(this.sessions.findById(id)).isNull();
	}

	private static <S extends Session> String opened(SessionRepository<S> sessions) {
		S session = sessions.createSession();
		sessions.save(session);
		return session.getId();
	}

	private static <S extends Session> void adds(SessionRepository<S> sessions, String id, String attribute,
			String content, CyclicBarrier together) throws Exception {
		S session = sessions.findById(id);
		session.setAttribute(attribute, content);
		together.await();
		sessions.save(session);
	}

	private static <S extends Session> void endsMeanwhile(SessionRepository<S> sessions, String id) {
		S session = sessions.findById(id);
		session.setAttribute("late", "request");
		sessions.deleteById(id);
		sessions.save(session);
	}

}
