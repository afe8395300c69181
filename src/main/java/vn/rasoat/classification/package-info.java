/**
 * From points to poor, near-poor or neither, with the rule that decided and what it means
 * against last year's class (TT 07/2021/TT-BLĐTBXH).
 */
@NullMarked
package vn.rasoat.classification;

import org.jspecify.annotations.NullMarked;
