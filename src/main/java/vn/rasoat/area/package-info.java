/**
 * Administrative units and villages: what a unit was called, where it lay and whether it
 * was rural or urban on a given day. Units change (Resolution on two tiers, in force
 * 01/07/2025), so a unit is always a code and a date.
 */
@NullMarked
package vn.rasoat.area;

import org.jspecify.annotations.NullMarked;
