/**
 * Words that follow the place (trưởng ấp, tổ trưởng tổ dân phố) and the time (điều tra
 * viên, rà soát viên): texts name them in braces, and they are put in where a text is
 * shown. And English for models and forms, as long as they say what the national ones do.
 */
@NullMarked
package vn.rasoat.wording;

import org.jspecify.annotations.NullMarked;
