/**
 * What each person must do now: open and finished tasks as an own read model, written in
 * the engine's transaction.
 */
@NullMarked
package vn.rasoat.worklist;

import org.jspecify.annotations.NullMarked;
