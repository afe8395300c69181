import { element } from "./element.js";

/**
 * Groups whose form says so: `rows` puts question and answer on one line, `folded` keeps a rarely used group closed
 * until something in it is required, wrong or entered.
 */
export function groups(form, root) {
	for (const field of form.get("formFieldRegistry").getAll()) {
		const label = field.properties && root.querySelector(`#${CSS.escape(`fjs-form-${form._id}-${field.id}`)}`);
		const group = label?.closest(".fjs-form-field-grouplike");
		if (group && field.properties.rows) {
			group.dataset.rows = "";
		}
		if (group && field.properties.folded) {
			keepFolded(group, label);
		}
	}
}

function keepFolded(group, label) {
	let fold = label.querySelector(".fold");
	if (!fold) {
		// clicking the heading is clicking its button: a label does that for what it holds
		fold = element("button", { class: "fold", type: "button", "aria-labelledby": label.id, "aria-expanded": "false" });
		fold.addEventListener("click", () => open(group, fold, fold.getAttribute("aria-expanded") === "false"));
		label.append(fold);
		open(group, fold, false);
	}
	const used = isUsed(group);
	if (used) {
		open(group, fold, true);
	}
	if (fold.hidden !== used) {
		fold.hidden = used;
	}
}

function open(group, fold, is) {
	fold.setAttribute("aria-expanded", String(is));
	group.toggleAttribute("data-folded", !is);
}

function isUsed(group) {
	return Boolean(group.querySelector(".fjs-asterix, .fjs-form-field-error, [aria-invalid='true'], .fjs-repeat-row-container"))
		|| [...group.querySelectorAll("input, textarea")].filter((input) => !input.closest(".flatpickr-calendar"))
			.some((input) => input.matches("[type=checkbox], [type=radio]") ? input.checked : input.value);
}
