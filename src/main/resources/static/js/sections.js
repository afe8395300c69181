// On a narrow window the row of sections is longer than the window: the current one is brought into sight.
export function keepCurrentInSight() {
	document.querySelectorAll(".sections ul, .tabs").forEach((row) => {
		const current = row.querySelector("[aria-current]");
		if (current) {
			row.scrollLeft += current.getBoundingClientRect().right - row.getBoundingClientRect().right
				+ (row.clientWidth - current.offsetWidth) / 2;
		}
	});
}

keepCurrentInSight();
