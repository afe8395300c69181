/**
 * What a reviewer found at a household: outcome of the visit, points A (income), deprived
 * indicators behind points B (QĐ 24/2021/QĐ-TTg, Art. 4.2).
 */
@NullMarked
package vn.rasoat.survey;

import org.jspecify.annotations.NullMarked;
