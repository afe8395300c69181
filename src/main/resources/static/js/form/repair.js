import { element } from "./element.js";
import { text, wordText } from "./texts.js";

// where form-js writes words of its own; anywhere else the same word belongs to the form
const OWN_WORDS = "button, table, .fjs-form-field-error, .fjs-dropdownlist, .fjs-select-placeholder";
const MONTHS = Array.from({ length: 12 }, (_, month) => `Tháng ${month + 1}`);
const DAYS = ["Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"];
const VIETNAMESE = {
	weekdays: { shorthand: ["CN", "T2", "T3", "T4", "T5", "T6", "T7"], longhand: DAYS },
	months: { shorthand: MONTHS.map((_, month) => `Th${month + 1}`), longhand: MONTHS },
	firstDayOfWeek: 1, rangeSeparator: " đến ", ordinal: () => "",
};

/** form-js writes dates as the browser's language does; on an English Windows 10/05 would be read as May. */
export function dayFirst() {
	const Original = Intl.DateTimeFormat;
	const patched = function (locale, options) {
		return new Original(locale === "default" || locale === undefined ? "en-GB" : locale, options);
	};
	patched.prototype = Original.prototype;
	patched.supportedLocalesOf = Original.supportedLocalesOf;
	return [() => Intl.DateTimeFormat = patched, () => Intl.DateTimeFormat = Original];
}

/** Puts right, after each rendering, what form-js leaves in English or without a name for screen readers. */
export function keepRepaired(root, today, more = () => {}) {
	const repair = () => {
		observer.disconnect();
		words(root);
		names(root);
		calendars(root, today);
		more();
		observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true,
			attributeFilter: ["placeholder", "aria-label", "title", "class"] });
	};
	const observer = new MutationObserver(repair);
	// whoever comes by the tab key types the day: a calendar would only cover what follows; arrow down opens it
	root.addEventListener("keyup", (event) => event.key === "Tab" && event.target._flatpickr?.close());
	repair();
	return repair;
}

function words(root) {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const translated = wordText(walker.currentNode.data);
		if (translated && walker.currentNode.parentElement.closest(OWN_WORDS)) {
			walker.currentNode.data = translated;
		}
	}
	for (const name of ["placeholder", "aria-label", "title"]) {
		root.querySelectorAll(`[${name}]`).forEach((node) => {
			const translated = wordText(node.getAttribute(name));
			if (translated) {
				node.setAttribute(name, translated);
			}
		});
	}
}

function names(root) {
	root.querySelectorAll(".fjs-asterix:not([data-said])").forEach((mark) => {
		mark.dataset.said = "";
		mark.after(element("span", { class: "visually-hidden" }, ` ${text("requiredMark")}`));
	});
	root.querySelectorAll(".fjs-repeat-row-remove, .fjs-taglist-tag-remove").forEach((button) => {
		button.setAttribute("aria-label", button.getAttribute("aria-label") || button.title);
	});
	root.querySelectorAll(".fjs-form-field-radio, .fjs-form-field-checklist").forEach((group) => {
		const label = group.querySelector(":scope > .fjs-form-field-label, :scope > label");
		if (label) {
			// the label points to the first option only
			label.id ||= `label-${crypto.randomUUID()}`;
			label.removeAttribute("for");
			group.setAttribute("role", group.matches(".fjs-form-field-radio") ? "radiogroup" : "group");
			group.setAttribute("aria-labelledby", label.id);
		}
	});
	root.querySelectorAll(".fjs-form-field-select, .fjs-form-field-taglist, .fjs-form-field-datetime").forEach((field) => {
		const label = field.querySelector("label");
		const named = label && label.textContent.trim();
		field.querySelectorAll("input, .fjs-select-display, [tabindex]").forEach((input) => {
			if (named && !(input.labels && input.labels.length) && !input.getAttribute("aria-label")) {
				input.setAttribute("aria-label", named);
			}
		});
	});
	// attributes that aria does not allow on a plain box
	root.querySelectorAll("div[aria-invalid], div[aria-describedby]").forEach((box) => {
		if (box.matches(".fjs-input-group") && !box.hasAttribute("role")) {
			box.setAttribute("role", "group");
		}
	});
	root.querySelectorAll("[aria-describedby]").forEach((node) => {
		const known = node.getAttribute("aria-describedby").split(/\s+/).filter((id) => document.getElementById(id));
		const wanted = known.join(" ");
		if (wanted && wanted !== node.getAttribute("aria-describedby")) {
			node.setAttribute("aria-describedby", wanted);
		}
	});
}

function calendars(root, today) {
	root.querySelectorAll(".flatpickr-input").forEach((input) => {
		if (input._flatpickr && today && input.dataset.today !== today) {
			// the calendar begins at the day of the machine and goes back to it when emptied; business time can be another
			input.dataset.today = today;
			const [year, month, day] = today.split("-").map(Number);
			input._flatpickr.now = input._flatpickr._initialDate = new Date(year, month - 1, day);
			input._flatpickr.jumpToDate();
		}
		if (input._flatpickr && document.documentElement.lang === "vi" && !input.dataset.local) {
			input.dataset.local = "";
			input._flatpickr.set("locale", VIETNAMESE);
		}
	});
	root.querySelectorAll(".fjs-form-field-datetime input[placeholder]").forEach((input) => {
		if (/^dd.mm/.test(input.placeholder)) {
			input.placeholder = text("datePlaceholder");
		}
	});
}
