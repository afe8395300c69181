/**
 * What follows once the villages of a commune are done: the commune's report, appraisal
 * and opinion of the level above, recognition, certificates, and the reports of the whole
 * campaign (QĐ 24/2021/QĐ-TTg, Art. 4.5, 4.6 and 7; TT 17/2016/TT-BLĐTBXH, Art. 9).
 */
@NullMarked
package vn.rasoat.approval;

import org.jspecify.annotations.NullMarked;
