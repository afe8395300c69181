/**
 * The journal: who did what and when, on whose behalf, resting on which paper.
 * Append-only; it is the record an inspector reads.
 */
@NullMarked
package vn.rasoat.audit;

import org.jspecify.annotations.NullMarked;
