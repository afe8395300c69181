/**
 * Chuyển sang đơn vị kế thừa: when communes are merged, divided or renamed, as all were
 * on 01/07/2025 (Resolution 202/2025/QH15 and those of the Standing Committee of the
 * National Assembly for each province [U]), their villages, households and the rights of
 * their people follow. What was decided under the old unit stays there as it was.
 */
@NullMarked
package vn.rasoat.succession;

import org.jspecify.annotations.NullMarked;
