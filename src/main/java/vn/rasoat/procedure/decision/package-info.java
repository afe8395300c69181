/**
 * Report, opinion, decision and certificates of a commune as tasks of people
 * ({@code decide-commune}; QĐ 24/2021/QĐ-TTg, Art. 4.5 and 4.6).
 */
@NullMarked
package vn.rasoat.procedure.decision;

import org.jspecify.annotations.NullMarked;
