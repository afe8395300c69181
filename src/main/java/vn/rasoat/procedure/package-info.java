/**
 * The only bridge between domain and processes: delegates call the domain, forms go
 * through the domain, business facts move the process on.
 */
@NullMarked
package vn.rasoat.procedure;

import org.jspecify.annotations.NullMarked;
