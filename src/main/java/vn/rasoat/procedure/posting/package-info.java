/**
 * Bridge to {@code post-result} and {@code settle-complaint}: boards, the posting period,
 * complaints and re-checks (QĐ 24/2021/QĐ-TTg, Art. 4.4).
 */
@NamedInterface("posting")
@NullMarked
package vn.rasoat.procedure.posting;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
