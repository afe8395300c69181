import { postLogIn, refreshCsrf } from "./server.js";
import { element } from "./element.js";
import { text } from "./texts.js";

let open = null;

/** Repeats a request after the user has logged in again; null when the user will not. */
export async function withLogIn(user, request) {
	let response = await request();
	while (response.status === 401) {
		if (!await logIn(user)) {
			return null;
		}
		response = await request();
	}
	return response;
}

/** Asks for the password in a dialog on the same page, so that nothing entered is lost; false when put off. */
function logIn(user) {
	open ??= show(user).finally(() => open = null);
	return open;
}

function show(user) {
	const dialog = element("dialog", { class: "card log-in-again", "aria-labelledby": "log-in-again-title" });
	const failed = element("p", { class: "field__error", id: "log-in-again-error", role: "alert" });
	const username = element("input", { id: "log-in-again-user", name: "username", autocomplete: "username",
		required: "", value: user || "" });
	const password = element("input", { id: "log-in-again-password", name: "password", type: "password",
		autocomplete: "current-password", required: "", "aria-describedby": "log-in-again-error" });
	const form = element("form", { class: "stack" },
		element("h2", { id: "log-in-again-title" }, text("loginTitle")),
		element("p", {}, text("loginLede")),
		element("div", { class: "field" }, element("label", { for: username.id }, text("username")), username),
		element("div", { class: "field" }, element("label", { for: password.id }, text("password")), password, failed),
		element("div", { class: "row" },
			element("button", { class: "button", type: "submit" }, text("login")),
			element("button", { class: "button button--secondary", type: "button", "data-cancel": "" }, text("cancel"))));
	dialog.append(form);
	document.body.append(dialog);
	dialog.showModal();
	password.focus();
	return new Promise((done) => {
		const close = (result) => {
			dialog.close();
			dialog.remove();
			done(result);
		};
		form.querySelector("[data-cancel]").addEventListener("click", () => close(false));
		dialog.addEventListener("cancel", () => close(false));
		form.addEventListener("submit", async (event) => {
			event.preventDefault();
			failed.textContent = "";
			try {
				if (!await postLogIn(username.value, password.value)) {
					failed.textContent = text("loginFailed");
					password.select();
					return;
				}
				const session = await refreshCsrf();
				if (user && session.username !== user) {
					// what is on the screen belongs to somebody else
					failed.textContent = text("otherUser");
					location.reload();
					return;
				}
				close(true);
			}
			catch {
				failed.textContent = text("offline");
			}
		});
	});
}
