import { clearAll } from "./form/draft.js";

document.querySelectorAll("form[data-logout]").forEach((form) => form.addEventListener("submit", clearAll));
