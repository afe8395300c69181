/**
 * A campaign as large as wanted, carried from its plan to its decisions by people who
 * work at the same time; and the same on several nodes.
 */
@NullMarked
package vn.rasoat.load;

import org.jspecify.annotations.NullMarked;
