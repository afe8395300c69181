const meta = (name) => document.querySelector(`meta[name="${name}"]`);

export class Offline extends Error {}

function csrf() {
	const token = meta("csrf-token");
	return token ? { [meta("csrf-header")?.content || "X-CSRF-TOKEN"]: token.content } : {};
}

export async function refreshCsrf() {
	const session = await (await raw("/api/session", {})).json();
	if (session.csrf) {
		meta("csrf-token")?.setAttribute("content", session.csrf.token);
		meta("csrf-header")?.setAttribute("content", session.csrf.headerName);
	}
	return session;
}

async function raw(url, options) {
	try {
		return await fetch(url, { credentials: "same-origin", ...options });
	}
	catch {
		throw new Offline();
	}
}

export function send(url, method, body, headers = {}) {
	return raw(url, {
		method,
		headers: { Accept: "application/json", "Content-Type": "application/json", ...csrf(), ...headers },
		body: JSON.stringify(body),
	});
}

export function load(url) {
	return raw(url, { headers: { Accept: "application/json" } });
}

export async function postLogIn(username, password) {
	await refreshCsrf();
	const response = await raw("/login", {
		method: "POST",
		headers: { Accept: "application/json", ...csrf() },
		body: new URLSearchParams({ username, password }),
	});
	return response.ok;
}
