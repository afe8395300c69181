package vn.rasoat.access;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** What others need to know of somebody with an account. */
public record Person(String username, String displayName, @Nullable String email, Locale locale) {
}
