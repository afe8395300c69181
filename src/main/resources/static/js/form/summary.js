import { element } from "./element.js";
import { input, instances, label } from "./fields.js";
import { text } from "./texts.js";

/** Lists what is wrong, with links to the fields, and takes the focus. */
export function showSummary(place, form, errors) {
	const fields = new Map(instances(form).map((instance) => [instance.path, instance]));
	const items = errors.map((error) => {
		const instance = fields.get(error.path);
		const target = instance && input(form, instance);
		const words = withRow(error, instance);
		if (!target) {
			return element("li", {}, words);
		}
		const link = element("a", { href: `#${target.id}` }, words);
		link.addEventListener("click", (event) => {
			event.preventDefault();
			target.scrollIntoView({ block: "center" });
			target.focus();
		});
		return element("li", {}, link);
	});
	const title = element("h2", { class: "error-summary__title", id: "form-errors-title" }, text("summary", errors.length));
	const summary = element("div", { class: "error-summary", tabindex: "-1", role: "alert",
		"aria-labelledby": title.id }, title, element("ul", {}, ...items));
	place.replaceChildren(summary);
	summary.focus();
}

function withRow(error, instance) {
	const rows = [...error.path.matchAll(/\[(\d+)\]/g)].map((found) => text("row", Number(found[1]) + 1));
	const name = instance && label(instance) || error.label || "";
	const message = error.message.startsWith(`${name}:`) ? error.message.slice(name.length + 1).trim() : error.message;
	const place = rows.length ? `${name} (${rows.join(", ")})` : name;
	return place ? `${place}: ${message}` : message;
}

/** A notice that stays until the next one, with an optional link or button. */
export function showNotice(place, kind, words, ...more) {
	const notice = element("div", { class: `notice notice--${kind}`, role: kind === "warning" ? "alert" : "status" },
		element("p", {}, words), ...more);
	place.replaceChildren(notice);
}
