/**
 * The processes of a commune's review: preparation, villages, end (QĐ 24/2021/QĐ-TTg,
 * Art. 4).
 */
@NullMarked
package vn.rasoat.procedure.commune;

import org.jspecify.annotations.NullMarked;
