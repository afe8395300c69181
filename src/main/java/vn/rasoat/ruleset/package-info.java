/**
 * The law as dated data: every threshold, ratio, clock and term, each with its article
 * and how certain it is. No legal number stands in Java.
 */
@NullMarked
package vn.rasoat.ruleset;

import org.jspecify.annotations.NullMarked;
