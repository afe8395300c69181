package vn.rasoat.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** So many people who work at the same time, each taking the next piece of work. */
final class Crowd {

	private final int people;

	Crowd(int people) {
		this.people = people;
	}

	void doAll(int pieces, IntConsumer work) throws InterruptedException {
		ExecutorService threads = Executors.newFixedThreadPool(this.people);
		try {
			AtomicInteger next = new AtomicInteger();
			List<Future<?>> all = new ArrayList<>();
			for (int person = 0; person < this.people; person++) {
				all.add(threads.submit(() -> {
					for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
						work.accept(piece);
					}
				}));
			}
			for (Future<?> each : all) {
				each.get();
			}
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
		finally {
			threads.shutdownNow();
		}
	}

}
