/**
 * Business time and Vietnamese working days: one clock, official yearly tables with their
 * sources, periods counted as the law counts them (Civil Code 2015, Art. 147-148).
 */
@NullMarked
package vn.rasoat.calendar;

import org.jspecify.annotations.NullMarked;
