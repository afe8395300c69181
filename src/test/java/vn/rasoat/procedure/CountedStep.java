package vn.rasoat.procedure;

import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/** A delegate that tests of the engine may call, at home where delegates live. */
@Component("countedStep")
public class CountedStep implements JavaDelegate {

	public static final AtomicInteger RUNS = new AtomicInteger();

	@Override
	public void execute(DelegateExecution execution) {
		RUNS.incrementAndGet();
	}

}
