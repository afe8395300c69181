// Texts of the page's language, delivered by the server in <script type="application/json" id="texts">.
const block = document.getElementById("texts");
const texts = block ? JSON.parse(block.textContent || "{}") : {};

export function text(key, ...values) {
	return (texts[key] || key).replace(/\{(\d)\}/g, (_, index) => values[index] ?? "");
}

export function clock(moment) {
	return new Intl.DateTimeFormat(document.documentElement.lang || "vi", { hour: "2-digit", minute: "2-digit" })
		.format(new Date(moment));
}

// form-js knows only English; the rules are recognised by its sentences
const RULES = [
	[/^Field is required\.$/, "required"],
	[/^Field must match pattern /, "pattern"],
	[/^Field must have minimum value of (.*)\.$/, "min"],
	[/^Field must have maximum value of (.*)\.$/, "max"],
	[/^Field must have minimum length of (.*)\.$/, "minLength"],
	[/^Field must have maximum length of (.*)\.$/, "maxLength"],
	[/^M(?:in|ax) validation value is not a valid number\.$/, "bound"],
	[/^Field must be a valid\s+international phone number/, "phone"],
	[/^Field must be a valid email\.$/, "email"],
	[/^Value is not a number\.$/, "notANumber"],
	[/^Value is expected to be an integer\.$/, "integer"],
	[/^Value is expected to have at most (\d+) decimal/, "decimalDigits"],
	[/^Please select a valid value, the two nearest valid values are (\S+) and (\S+)\.$/, "increment"],
];

export function ruleText(english, kind) {
	if (kind === "checkbox" && RULES[0][0].test(english)) {
		return text("requiredBox");
	}
	for (const [sentence, key] of RULES) {
		const found = sentence.exec(english);
		if (found) {
			return text(key, ...found.slice(1));
		}
	}
	return english;
}

const WORDS = [
	[/^\s*Add new$/, "addRow"],
	[/^\s*Collapse$/, "collapse"],
	[/^\s*Expand all \((\d+)\)$/, "expand"],
	[/^Nothing to show\.$/, "nothing"],
	[/^No results$/, "nothing"],
	[/^All values selected$/, "nothing"],
	[/^Search$/, "search"],
	[/^Select$/, "choose"],
	[/^Date and time must both be entered\.$/, "dateTime"],
	[/^Remove list item (\d+)$/, "removeRow"],
	[/^Remove tag$/, "clear"],
	[/^Increment$/, "increase"],
	[/^Decrement$/, "decrease"],
	[/^Previous page$/, "previousPage"],
	[/^Next page$/, "nextPage"],
];

export function wordText(english) {
	for (const [word, key] of WORDS) {
		const found = word.exec(english);
		if (found) {
			return text(key, ...found.slice(1));
		}
	}
	return null;
}
