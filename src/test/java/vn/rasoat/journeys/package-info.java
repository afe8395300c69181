/** Whole ways of people through the product, in a real browser. */
@NullMarked
package vn.rasoat.journeys;

import org.jspecify.annotations.NullMarked;
