/**
 * The review of one village as {@code processes/review-village.bpmn} runs it: visits,
 * meeting, minutes (TT 07/2021/TT-BLĐTBXH), and what the commune officer may do with it.
 * Its result hangs by {@code procedure.posting}; the commune's review calls it.
 */
@NamedInterface("village")
@NullMarked
package vn.rasoat.procedure.village;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
