/**
 * Committees and trainings as forms ask about them, the same for a campaign and for a
 * commune.
 */
@NullMarked
package vn.rasoat.procedure.people;

import org.jspecify.annotations.NullMarked;
