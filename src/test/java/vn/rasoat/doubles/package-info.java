/** Stand-ins for modules built at the same time; deleted when the real ones are there. */
@NullMarked
package vn.rasoat.doubles;

import org.jspecify.annotations.NullMarked;
