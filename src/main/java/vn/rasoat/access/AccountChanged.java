package vn.rasoat.access;

import java.util.Map;

/**
 * Something about an account was changed. Published in the transaction of the change, so
 * that the journal stands or falls with it; an event, because the journal itself asks
 * this module who is acting.
 *
 * @param action key of the act, such as {@code account.granted}
 */
public record AccountChanged(String username, String action, Map<String, String> after) {
}
