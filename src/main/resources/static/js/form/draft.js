import { Offline, send } from "./server.js";
import { clock, text } from "./texts.js";

const PREFIX = "ra-soat.draft.";
const PAUSE = 1500;

/** Keeps what is entered: on this machine at once, on the server when the user pauses. */
export class Draft {

	constructor(url, user, task, status) {
		this.url = url;
		this.key = `${PREFIX}${user}.${task}`;
		this.status = status;
		this.closed = false;
		this.last = Promise.resolve();
		addEventListener("online", () => this.pending && this.save());
	}

	local() {
		try {
			return JSON.parse(localStorage.getItem(this.key));
		}
		catch {
			return null;
		}
	}

	changed(data) {
		if (this.closed) {
			return;
		}
		this.pending = data;
		this.kept = this.keep(data);
		clearTimeout(this.timer);
		this.timer = setTimeout(() => this.save(), PAUSE);
	}

	keep(data) {
		try {
			localStorage.setItem(this.key, JSON.stringify({ at: Date.now(), data }));
			return true;
		}
		catch {
			return false;
		}
	}

	save() {
		clearTimeout(this.timer);
		this.last = this.last.then(() => this.put());
		return this.last;
	}

	async put() {
		const data = this.pending;
		if (!data || this.closed) {
			return;
		}
		let saved = false;
		try {
			saved = (await send(this.url, "PUT", data)).ok;
		}
		catch (problem) {
			if (!(problem instanceof Offline)) {
				throw problem;
			}
		}
		if (this.closed) {
			return;
		}
		if (saved && this.pending === data) {
			this.pending = null;
			localStorage.removeItem(this.key);
		}
		this.status.textContent = saved ? text("saved", clock(Date.now()))
			: text(this.kept ? "notSaved" : "notKept");
	}

	/** No write may follow the submission and bring the draft back. */
	async pause() {
		clearTimeout(this.timer);
		await this.last;
	}

	clear() {
		this.closed = true;
		clearTimeout(this.timer);
		this.pending = null;
		localStorage.removeItem(this.key);
		this.status.textContent = "";
	}

}

/** Shared machines: nothing of one user stays for the next. */
export function clearAll() {
	Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).forEach((key) => localStorage.removeItem(key));
}
