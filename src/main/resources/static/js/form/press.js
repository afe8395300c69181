const NEAR = 10;

/**
 * Does something when a button is pressed, also when the button moves away below the finger: leaving a field may add or
 * remove a line above it between press and release, and the browser then sees no click.
 */
export function onPress(button, act) {
	let down = null;
	button.addEventListener("pointerdown", (event) => down = event.button === 0 ? event : null);
	button.addEventListener("click", act);
	addEventListener("pointercancel", () => down = null);
	addEventListener("pointerup", (event) => {
		const held = down && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < NEAR;
		down = null;
		if (held && !event.composedPath().includes(button)) {
			act();
		}
	});
}
