// Filters answer in place (htmx); what cannot be answered in place is opened as a page, which says why or asks to log in.
import { element } from "./form/element.js";
import { keepCurrentInSight } from "./sections.js";

const messages = document.getElementById("messages");
const filtered = document.getElementById("filtered");

document.addEventListener("htmx:afterSettle", () => {
	keepCurrentInSight();
	document.querySelectorAll(".languages a").forEach((link) => {
		const here = new URL(location);
		here.searchParams.set("lang", link.hreflang);
		link.href = here;
	});
	messages.replaceChildren();
	const table = document.querySelector("#main table");
	filtered.textContent = table ? filtered.dataset.some.replace("{0}", table.tBodies[0].rows.length) : filtered.dataset.none;
});

document.addEventListener("htmx:responseError", (event) => location.assign(event.detail.pathInfo.finalRequestPath));

document.addEventListener("htmx:sendError", () =>
	messages.replaceChildren(element("p", { class: "notice notice--warning" }, filtered.dataset.offline)));
