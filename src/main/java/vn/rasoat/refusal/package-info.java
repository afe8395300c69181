/**
 * What the product says no to, in words the user can act on: every refusal carries a key
 * of the messages files and what happened, never a stack trace.
 */
@NullMarked
package vn.rasoat.refusal;

import org.jspecify.annotations.NullMarked;
