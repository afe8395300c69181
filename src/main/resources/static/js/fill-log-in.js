// Fills the log-in form with one of the listed accounts; without a script they can be typed.
for (const entry of document.querySelectorAll('[data-user]')) {
	const button = entry.querySelector('[data-fill]');
	button.hidden = false;
	button.addEventListener('click', () => {
		const username = document.getElementById('username');
		username.value = entry.dataset.user;
		document.getElementById('password').value = entry.dataset.password;
		username.form.querySelector('[type=submit]').focus();
	});
}
