package vn.rasoat.procedure.commune;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.dao.ConcurrencyFailureException;

/**
 * People and nodes at the same instant: each act has a thread of its own, and beside them
 * nodes do the automatic steps, each job on one node, as the engine's executor does.
 */
final class Nodes implements AutoCloseable {

	private static final int NODES = 4;

	private final ManagementService management;

	private final Set<String> taken = ConcurrentHashMap.newKeySet();

	private final ExecutorService threads = Executors.newCachedThreadPool();

	Nodes(ManagementService management) {
		this.management = management;
	}

	/**
	 * Answers what the people got; whatever they were refused comes out of here.
	 * @param due automatic steps that can be done now
	 */
	<T> List<T> run(Supplier<List<Job>> due, List<? extends Callable<T>> people) throws Exception {
		CyclicBarrier start = new CyclicBarrier(people.size() + NODES);
		CountDownLatch working = new CountDownLatch(people.size());
		List<Future<?>> nodes = new ArrayList<>();
		for (int node = 0; node < NODES; node++) {
			nodes.add(this.threads.submit(() -> {
				start.await();
				boolean over = false;
				while (!over) {
					over = working.getCount() == 0;
					for (Optional<Job> job = take(due); job.isPresent(); job = take(due)) {
						done(job.get());
					}
				}
				return null;
			}));
		}
		List<Future<T>> acts = new ArrayList<>();
		for (Callable<T> person : people) {
			acts.add(this.threads.submit(() -> {
				start.await();
				try {
					return person.call();
				}
				finally {
					working.countDown();
				}
			}));
		}
		List<T> results = new ArrayList<>();
		for (Future<T> act : acts) {
			results.add(act.get());
		}
		for (Future<?> node : nodes) {
			node.get();
		}
		return results;
	}

	private Optional<Job> take(Supplier<List<Job>> due) {
		return due.get().stream().filter((job) -> this.taken.add(job.getId())).findFirst();
	}

	/** A lost race is tried again; a job somebody's step made needless is gone. */
	private void done(Job job) {
		for (;;) {
			try {
				this.management.executeJob(job.getId());
				return;
			}
			catch (OptimisticLockingException | ConcurrencyFailureException ex) {
				Thread.yield();
			}
			catch (ProcessEngineException ex) {
				if (this.management.createJobQuery().jobId(job.getId()).count() > 0) {
					throw ex;
				}
				return;
			}
		}
	}

	@Override
	public void close() {
		this.threads.shutdownNow();
	}

}
