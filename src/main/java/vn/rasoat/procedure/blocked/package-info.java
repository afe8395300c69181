/**
 * Cases that are stuck (vướng mắc) because an automatic step was given up: which, since
 * when and why, and another try once the reason is gone.
 */
@NullMarked
package vn.rasoat.procedure.blocked;

import org.jspecify.annotations.NullMarked;
