package vn.rasoat.access;

import org.springframework.stereotype.Component;

/** The rows that make up an account. */
@Component
record AccountRows(AccountTable accounts, GrantTable grants, LockOut lockOut, Passwords passwords) {
}
