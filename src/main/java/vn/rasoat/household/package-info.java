/**
 * Households of a village and the list of those to be reviewed, with where each comes
 * from (QĐ 24/2021/QĐ-TTg, Art. 4.1).
 */
@NullMarked
package vn.rasoat.household;

import org.jspecify.annotations.NullMarked;
