/**
 * Who may do what, in which area: accounts, roles granted per area, log-in and its locks.
 */
@NullMarked
package vn.rasoat.access;

import org.jspecify.annotations.NullMarked;
