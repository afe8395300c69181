// The fields on the screen by their place in the data: exceptions[0].agreed

export function pathText(valuePath) {
	return valuePath.reduce((path, step) => typeof step === "number" ? `${path}[${step}]` : path ? `${path}.${step}` : `${step}`, "");
}

export function instances(form) {
	return form.get("formFieldInstanceRegistry").getAllKeyed().map((instance) => {
		const field = form.get("formFieldRegistry").get(instance.id);
		return { ...instance, field, path: pathText(instance.valuePath) };
	});
}

export function errorsOf(errors, instance) {
	const found = [instance.id, ...Object.values(instance.indexes || {})].reduce((at, step) => at && at[step], errors);
	return Array.isArray(found) && typeof found[0] === "string" ? found : [];
}

/** The first thing of a field that can take the focus. */
export function input(form, instance) {
	const start = [`fjs-form-${form._id}-${instance.id}`, ...Object.values(instance.indexes || {})].join("_");
	const own = [...form._container.querySelectorAll("[id]")]
		.filter((node) => node.id === start || node.id.startsWith(`${start}-`));
	return own.find((node) => node.matches("input, textarea, select, button, [tabindex]")) || own[0];
}

export function label(instance) {
	const { field } = instance;
	const own = field.type === "datetime" ? (field.subtype === "time" ? field.timeLabel : field.dateLabel) : field.label;
	return own && !own.startsWith("=") ? own : null;
}
