/**
 * The process engine, locked: deployment of the procedure, guard on expressions, gate on
 * models, time.
 */
@NullMarked
package vn.rasoat.engine;

import org.jspecify.annotations.NullMarked;
