/**
 * Forms that can be trusted: schemas of Camunda Forms and the server-side validation the
 * engine does not do.
 * <p>
 * The rules are those of form-js, shown by one table run against both
 * ({@code src/test/resources/form/parity}). A hide condition without a result hides,
 * since the browser reads it as a unary test. The server is stricter on purpose where the
 * page cannot send such a thing, or repairs it in silence: unknown keys, wrong types,
 * options not offered, dates that do not exist, rows nobody may add, sizes, numbers of
 * rows. Read-only and computed values are the server's. Of a list whose rows users add
 * and remove, nothing given with a row survives; form fields carry what is needed.
 */
@NullMarked
package vn.rasoat.form;

import org.jspecify.annotations.NullMarked;
