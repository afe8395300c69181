package vn.rasoat.load;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * People hand in at two nodes, each person at one, and one node dies over what it was
 * handed. Nobody there knows whether it was taken; those at the other node go on.
 */
final class DyingNode {

	private static final int PEOPLE = 8;

	/** How many were answered when the node dies. */
	private static final int ANSWERED = 10;

	private final NodeProcess dying;

	private final NodeProcess living;

	private final HttpDesk desk;

	private final Queue<Sent> answered = new ConcurrentLinkedQueue<>();

	private final Queue<Sent> unanswered = new ConcurrentLinkedQueue<>();

	DyingNode(NodeProcess dying, NodeProcess living, HttpDesk desk) {
		this.dying = dying;
		this.living = living;
		this.desk = desk;
	}

	void handsIn(List<Map<String, Object>> tasks) throws InterruptedException {
		Queue<Map<String, Object>> left = new ConcurrentLinkedQueue<>(tasks);
		ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
		CountDownLatch enough = new CountDownLatch(ANSWERED);
		List<CompletableFuture<Void>> people = IntStream.range(0, PEOPLE)
			.mapToObj((number) -> CompletableFuture
				.runAsync(() -> works((number % 2 == 0) ? this.dying : this.living, left, enough), threads))
			.toList();
		enough.await();
		this.dying.dies();
		people.forEach(CompletableFuture::join);
		threads.shutdown();
	}

	private void works(NodeProcess node, Queue<Map<String, Object>> left, CountDownLatch enough) {
		for (Map<String, Object> task = left.poll(); task != null; task = left.poll()) {
			Sent sent;
			try {
				LoggedIn person = LoggedIn.at(node.address(), HttpDesk.username(task));
				sent = new Sent(task, UUID.randomUUID().toString(), this.desk.fill(person, node::address, task),
						person);
			}
			catch (UncheckedIOException ex) {
				// nothing was handed in yet: somebody at the other node does it
				left.add(task);
				return;
			}
			try {
				sent.to(node, this.desk);
				this.answered.add(sent);
				enough.countDown();
			}
			catch (UncheckedIOException ex) {
				this.unanswered.add(sent);
				return;
			}
		}
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
