/**
 * Posting the result of a village and what comes of it: boards in the village and at the
 * commune, the period from the last board, objections, re-checks, and the result that
 * stands afterwards (QĐ 24/2021/QĐ-TTg, Art. 4.4).
 */
@NullMarked
package vn.rasoat.posting;

import org.jspecify.annotations.NullMarked;
