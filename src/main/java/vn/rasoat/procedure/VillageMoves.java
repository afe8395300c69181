package vn.rasoat.procedure;

import org.springframework.stereotype.Component;

/** Begins and calls off villages for people, who need not know of races in the engine. */
@Component
class VillageMoves {

	private final RunningVillages villages;

	private final Attempts attempts;

	VillageMoves(RunningVillages villages, Attempts attempts) {
		this.villages = villages;
		this.attempts = attempts;
	}

	void begins(long id) {
		this.attempts.run(() -> {
			this.villages.begins(id);
			return id;
		});
	}

	void cancel(long id, String reason, String paper) {
		this.attempts.run(() -> {
			this.villages.cancel(id, reason, paper);
			return id;
		});
	}

}
