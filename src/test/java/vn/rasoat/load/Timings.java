package vn.rasoat.load;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

/** How long each act of a person took, and every refusal somebody would have seen. */
final class Timings {

	private final Map<String, Queue<Long>> nanos = new ConcurrentSkipListMap<>();

	private final Map<String, Queue<String>> refusals = new ConcurrentHashMap<>();

	<T> T take(String act, Supplier<T> work) {
		long begun = System.nanoTime();
		T done = work.get();
		this.nanos.computeIfAbsent(act, (key) -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - begun);
		return done;
	}

	void refused(String act, String what) {
		this.refusals.computeIfAbsent(act, (key) -> new ConcurrentLinkedQueue<>()).add(what);
	}

	int refusals() {
		return this.refusals.values().stream().mapToInt(Queue::size).sum();
	}

	String firstRefusals() {
		StringBuilder text = new StringBuilder();
		this.refusals
			.forEach((act, all) -> text.append("  %s %d times, first: %s%n".formatted(act, all.size(), all.peek())));
		return text.toString();
	}

	/** A line for each act: how often, median, 95th percentile and longest. */
	String table() {
		StringBuilder text = new StringBuilder(
				"%-44s %7s %9s %9s %9s%n".formatted("act", "times", "median ms", "p95 ms", "max ms"));
		this.nanos.forEach((act, all) -> {
			long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
			text.append("%-44s %7d %9d %9d %9d%n".formatted(act, sorted.length, millis(sorted, 50), millis(sorted, 95),
					millis(sorted, 100)));
		});
		return text.toString();
	}

	private static long millis(long[] sorted, int percent) {
		int index = Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1);
		return Duration.ofNanos(sorted[index]).toMillis();
	}

}
