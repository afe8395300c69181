/**
 * The review a commune carries through a village: its rule set, its milestones, its state
 * (QĐ 24/2021/QĐ-TTg, Art. 4).
 */
@NullMarked
package vn.rasoat.cycle;

import org.jspecify.annotations.NullMarked;
