/**
 * The only bridge between domain and processes: delegates call the domain, forms go
 * through the domain, business facts move the process on. Here stands what all processes
 * share, and it knows none of them; each process has a package of its own.
 */
@NullMarked
package vn.rasoat.procedure;

import org.jspecify.annotations.NullMarked;
