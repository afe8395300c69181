/**
 * Forms that can be trusted: schemas of Camunda Forms and the server-side validation the engine does not do.
 */
@NullMarked
package vn.rasoat.form;

import org.jspecify.annotations.NullMarked;
