package vn.rasoat.web;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatusCode;

/**
 * What the user reads when a request fails.
 *
 * @param title what is wrong
 * @param advice what to do
 * @param reference number to tell the administrator, where only the log knows more
 */
record Failure(HttpStatusCode status, String title, String advice, @Nullable String reference) {
}
