/**
 * The campaign of a district or province as tasks of people ({@code review-cycle}; QĐ
 * 24/2021/QĐ-TTg, Art. 3, 7 and 8).
 */
@NullMarked
package vn.rasoat.procedure.campaign;

import org.jspecify.annotations.NullMarked;
