// Shows the form of a task: server-checked, kept while typing, patient with bad networks and ended sessions.
import { Draft } from "./form/draft.js";
import { element } from "./form/element.js";
import { errorsOf, instances, label } from "./form/fields.js";
import { groups } from "./form/groups.js";
import { dayFirst, keepRepaired } from "./form/repair.js";
import { withLogIn } from "./form/log-in.js";
import { onPress } from "./form/press.js";
import { load, Offline, refreshCsrf, send } from "./form/server.js";
import { showNotice, showSummary } from "./form/summary.js";
import { clock, ruleText, text } from "./form/texts.js";

/** Waits until two frames have one height: what moves while the form is drawn must not move away under a finger. */
async function calm(place) {
	for (let height = -1, tries = 0; height !== place.offsetHeight && tries < 60; tries++) {
		height = place.offsetHeight;
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	}
}

class TaskForm {

	constructor(root) {
		this.root = root;
		this.settings = root.dataset;
		this.messages = element("div", { class: "task-form__messages" });
		this.place = element("div", { class: "task-form__fields" });
		this.status = element("p", { class: "task-form__status", role: "status" });
		this.button = element("button", { class: "button", type: "button", hidden: "" }, text("submit"));
		onPress(this.button, () => this.submit());
		root.replaceChildren(this.messages, this.place, element("div", { class: "row" }, this.button, this.status));
		addEventListener("online", () => this.waiting && this.submit());
	}

	async open() {
		this.status.textContent = text("loading");
		try {
			const url = this.settings.schemaUrl || this.settings.formUrl;
			const response = await withLogIn(this.settings.user, () => load(url));
			if (!response?.ok) {
				return this.refused(response);
			}
			await this.render(await response.json());
			await calm(this.place);
			this.status.textContent = "";
			this.button.hidden = false;
		}
		catch (problem) {
			this.status.textContent = "";
			const again = element("button", { class: "button button--secondary", type: "button" }, text("retry"));
			again.addEventListener("click", () => {
				this.messages.replaceChildren();
				this.open();
			});
			showNotice(this.messages, "warning", text("loadFailed"), again);
			if (!(problem instanceof Offline)) {
				throw problem;
			}
		}
	}

	async render({ schema, data, draft, draftSavedAt }) {
		const parsed = typeof schema === "string" ? JSON.parse(schema) : schema;
		this.draft = new Draft(this.settings.draftUrl, this.settings.user, this.settings.task, this.status);
		const local = this.draft.local();
		const newer = local && (!draftSavedAt || local.at > Date.parse(draftSavedAt));
		const restored = newer ? local.data : draft;
		const [patch, restore] = dayFirst();
		patch();
		try {
			// with its delay form-js loses what is typed while another field is being drawn again
			this.form = new FormViewer.Form({ container: this.place, debounce: false });
			this.translateErrors();
			await this.form.importSchema(parsed, data || {});
			if (restored) {
				// conditions of hidden fields see what the server gave, here as there
				const { initialData } = this.form._getState();
				await this.form.importSchema(parsed, merge(data || {}, restored, rowKeys(parsed)));
				this.form._setState({ initialData });
			}
			await new Promise((done) => setTimeout(done, 0));
		}
		finally {
			setTimeout(restore, 1000);
		}
		this.place.querySelector("form")?.setAttribute("aria-label", document.querySelector("h1")?.textContent || "");
		keepRepaired(this.place, this.settings.today, () => groups(this.form, this.place));
		if (restored) {
			const drop = element("button", { class: "button button--secondary", type: "button" }, text("dropDraft"));
			drop.addEventListener("click", () => this.dropDraft());
			showNotice(this.messages, "info", newer ? text("restoredLocal", clock(local.at))
				: text("restored", clock(draftSavedAt)), drop);
		}
		if (newer) {
			this.draft.changed(restored);
		}
		this.form.on("field.updated", 500, () => setTimeout(() => this.draft.changed(this.form._getSubmitData()), 0));
		this.form._container.addEventListener("submit", (event) => {
			event.preventDefault();
			this.submit();
		});
	}

	/** Begins anew with what the server gives. */
	async dropDraft() {
		try {
			await this.draft.pause();
			const response = await withLogIn(this.settings.user, () => send(this.settings.draftUrl, "DELETE"));
			if (!response?.ok) {
				return this.refused(response);
			}
			this.draft.clear();
			location.reload();
		}
		catch (problem) {
			if (!(problem instanceof Offline)) {
				throw problem;
			}
			showNotice(this.messages, "warning", text("loadFailed"));
		}
	}

	translateErrors() {
		const validator = this.form.get("validator");
		const original = validator.validateFieldInstance.bind(validator);
		validator.validateFieldInstance = (instance, value) => original(instance, value)
			.map((english) => ruleText(english, this.form.get("formFieldRegistry").get(instance.id)?.type));
	}

	async submit() {
		if (this.sending) {
			return;
		}
		const { data, errors } = this.form.submit();
		const found = instances(this.form).flatMap((instance) => errorsOf(errors, instance)
			.map((message) => ({ path: instance.path, label: label(instance) || instance.path, message })));
		if (found.length) {
			this.waiting = false;
			return showSummary(this.messages, this.form, found);
		}
		this.busy(true);
		try {
			await this.draft.pause();
			await this.answer(await this.post(data));
		}
		catch (problem) {
			if (!(problem instanceof Offline)) {
				throw problem;
			}
			this.draft.keep(data);
			this.waiting = !navigator.onLine;
			showNotice(this.messages, "warning", text(this.waiting ? "offline" : "uncertain"));
		}
		finally {
			this.busy(false);
		}
	}

	async post(data) {
		const body = JSON.stringify(data);
		if (this.sentBody !== body) {
			// another content is another submission; the same content repeated must not count twice
			this.key = crypto.randomUUID();
			this.sentBody = body;
		}
		const request = () => send(this.settings.submitUrl, "POST", data, { "Idempotency-Key": this.key });
		let response = await withLogIn(this.settings.user, request);
		if (response?.status === 403) {
			// a log-in in another tab makes this page's token stale
			await refreshCsrf();
			response = await request();
		}
		return response;
	}

	async answer(response) {
		this.waiting = false;
		if (!response) {
			return showNotice(this.messages, "warning", text("loginLede"));
		}
		if (response.ok) {
			const { next, message } = await response.json();
			this.draft.clear();
			this.done = true;
			this.button.hidden = true;
			showNotice(this.messages, "success", message || text("sent"));
			location.assign(next || this.settings.backUrl || "/");
			return;
		}
		if (response.status < 500) {
			this.sentBody = null;
		}
		if (response.status === 422) {
			const { errors, detail } = await response.json();
			return errors?.length ? this.showServerErrors(errors) : showNotice(this.messages, "warning", detail);
		}
		return this.refused(response);
	}

	showServerErrors(errors) {
		const state = structuredClone(this.form._getState().errors);
		for (const instance of instances(this.form)) {
			const own = errors.filter((error) => error.path === instance.path).map((error) =>
				error.message.startsWith(`${error.label}:`) ? error.message.slice(error.label.length + 1).trim() : error.message);
			if (own.length) {
				const steps = [instance.id, ...Object.values(instance.indexes || {})];
				const holder = steps.slice(0, -1).reduce((at, step) => at[step] ??= {}, state);
				holder[steps.at(-1)] = own;
			}
		}
		this.form._setState({ errors: state });
		showSummary(this.messages, this.form, errors);
	}

	async refused(response) {
		this.status.textContent = "";
		const problem = await response?.json().catch(() => ({})) || {};
		const standard = { 403: "forbidden", 404: "gone", 409: "gone" }[response?.status] || "failed";
		const back = element("a", { href: this.settings.backUrl || "/" }, text("back"));
		showNotice(this.messages, "warning", problem.detail || text(standard), element("p", {}, back));
	}

	busy(is) {
		this.sending = is;
		this.button.disabled = is;
		this.button.textContent = text(is ? "sending" : "submit");
		this.place.setAttribute("aria-busy", String(is));
	}

}

/** Lists whose rows the server gives, with the read-only field that says which row is which. */
function rowKeys(schema) {
	return Object.fromEntries((schema.components || [])
		.filter((list) => list.type === "dynamiclist" && list.allowAddRemove === false)
		.map((list) => [list.path, list.components.find((field) => field.readonly)?.key])
		.filter(([, key]) => key));
}

/** What was entered over what the server gives; given rows may have come or gone since. */
function merge(below, above, keys, name) {
	if (Array.isArray(above) && Array.isArray(below)) {
		const key = keys[name];
		return key ? below.map((row) => ({ ...row, ...above.find((it) => it?.[key] === row?.[key]) }))
			: above.map((item, index) => merge(below[index], item, keys));
	}
	const objects = [below, above].every((value) => value && typeof value === "object" && !Array.isArray(value));
	if (!objects) {
		return above === undefined ? below : above;
	}
	return Object.fromEntries([...new Set([...Object.keys(below), ...Object.keys(above)])]
		.map((key) => [key, merge(below[key], above[key], keys, key)]));
}

// after the library's own, which the page brings
document.head.append(element("link", { rel: "stylesheet", href: new URL("../css/form.css", import.meta.url).pathname }));
document.querySelectorAll("[data-task-form]").forEach((root) => new TaskForm(root).open());
