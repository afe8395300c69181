/**
 * The village meeting: who attended, how many agreed on each household, and the minutes
 * in two copies (QĐ 24/2021/QĐ-TTg, Art. 4.3).
 */
@NullMarked
package vn.rasoat.meeting;

import org.jspecify.annotations.NullMarked;
