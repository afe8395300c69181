// Draws where a case stands in its process when the part is opened; global BpmnNavigatedViewer comes from the vendor file.

const drawn = new WeakSet();
const READABLE = 0.6;

async function draw(part) {
	const canvas = part.querySelector(".picture__canvas");
	const response = await fetch(part.dataset.pictureUrl, { headers: { Accept: "application/json" } });
	if (!response.ok) {
		throw new Error(`picture: ${response.status}`);
	}
	const { xml, tokens, done } = await response.json();
	const viewer = new window.BpmnNavigatedViewer({ container: canvas });
	await viewer.importXML(xml);
	const view = viewer.get("canvas");
	const elements = viewer.get("elementRegistry");
	const mark = (ids, name) => ids.filter((id) => elements.get(id)).forEach((id) => view.addMarker(id, name));
	mark(done.filter((id) => !tokens.includes(id)), "is-done");
	mark(tokens, "is-now");
	view.zoom("fit-viewport", "auto");
	if (view.zoom() < READABLE) {
		// a phone shows the part where the case stands; the rest is a finger's stroke away
		view.zoom(READABLE);
		const at = elements.get(tokens[0] || done[done.length - 1]);
		if (at) {
			view.scrollToElement(at, 40);
		}
	}
	const current = tokens.map((id) => elements.get(id)?.businessObject.name).filter(Boolean);
	if (current.length > 0) {
		canvas.setAttribute("aria-label", `${canvas.getAttribute("aria-label")}: ${current.join(", ")}`);
	}
}

function show(part) {
	if (!part.open || drawn.has(part)) {
		return;
	}
	drawn.add(part);
	const canvas = part.querySelector(".picture__canvas");
	const problem = part.querySelector(".picture__problem");
	canvas.hidden = false;
	problem.hidden = true;
	draw(part).catch(() => {
		drawn.delete(part);
		canvas.hidden = true;
		problem.hidden = false;
	});
}

document.querySelectorAll("[data-picture]").forEach((part) => {
	part.addEventListener("toggle", () => show(part));
	// opened before this script had come
	show(part);
});
