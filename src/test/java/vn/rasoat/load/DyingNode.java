package vn.rasoat.load;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * People hand in at two nodes, each person at one, and one node dies over what it was
 * handed. Nobody there knows whether it was taken; those at the other node go on.
 */
final class DyingNode {

	private static final int PEOPLE = 8;

	/** How many were answered when the node dies; those at it have more than that. */
	private static final int ANSWERED = 10;

	private static final long PATIENCE_MINUTES = 2;

	private final NodeProcess dying;

	private final NodeProcess living;

	private final HttpDesk desk;

	private final Queue<Sent> answered = new ConcurrentLinkedQueue<>();

	private final Queue<Sent> unanswered = new ConcurrentLinkedQueue<>();

	private final CyclicBarrier ready = new CyclicBarrier(PEOPLE);

	/** Somebody is handing in at the dying node, and enough were answered before. */
	private final CountDownLatch itsTime = new CountDownLatch(1);

	DyingNode(NodeProcess dying, NodeProcess living, HttpDesk desk) {
		this.dying = dying;
		this.living = living;
		this.desk = desk;
	}

	void handsIn(List<Map<String, Object>> tasks) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
		try {
			List<Future<Void>> people = IntStream.range(0, PEOPLE)
				.mapToObj((number) -> threads.submit(() -> works(number, tasks)))
				.toList();
			boolean handingIn = this.itsTime.await(PATIENCE_MINUTES, TimeUnit.MINUTES);
			this.dying.dies();
			for (Future<Void> person : people) {
				person.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
			}
			if (!handingIn) {
				throw new IllegalStateException("nobody was handing in when the node died");
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	/** Nothing is between two hand-ins, so that the node dies over some of them. */
	private Void works(int number, List<Map<String, Object>> tasks) throws Exception {
		NodeProcess node = (number % 2 == 0) ? this.dying : this.living;
		List<Sent> prepared = prepares(node,
				IntStream.range(0, tasks.size())
					.filter((task) -> task % PEOPLE == number)
					.mapToObj(tasks::get)
					.toList());
		this.ready.await(PATIENCE_MINUTES, TimeUnit.MINUTES);
		for (Sent sent : prepared) {
			if (node == this.dying && this.answered.size() >= ANSWERED) {
				this.itsTime.countDown();
			}
			try {
				sent.to(node, this.desk);
				this.answered.add(sent);
			}
			catch (UncheckedIOException ex) {
				this.unanswered.add(sent);
				return null;
			}
		}
		return null;
	}

	private List<Sent> prepares(NodeProcess node, List<Map<String, Object>> tasks) {
		Map<String, LoggedIn> sessions = new HashMap<>();
		return tasks.stream().map((task) -> {
			LoggedIn person = sessions.computeIfAbsent(HttpDesk.username(task),
					(name) -> LoggedIn.at(node.address(), name));
			return new Sent(task, UUID.randomUUID().toString(), this.desk.fill(person, node::address, task), person);
		}).toList();
	}

	Queue<Sent> answered() {
		return this.answered;
	}

	Queue<Sent> unanswered() {
		return this.unanswered;
	}

	/** As a browser does that got no answer: the same answers with the same key. */
	void repeats() {
		this.unanswered.forEach((sent) -> sent.to(this.living, this.desk));
	}

	/** What somebody handed in. */
	record Sent(Map<String, Object> task, String key, Map<String, Object> answers, LoggedIn person) {

		void to(NodeProcess node, HttpDesk desk) {
			desk.handIn(this.person, node.address(), this.task, this.key, this.answers);
		}

	}

}
