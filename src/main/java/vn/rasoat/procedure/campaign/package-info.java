/**
 * The campaign as a process: the plan is put in force, the communes are opened, the
 * reports go out at their dates, and the campaign closes when no commune is open (QĐ
 * 24/2021/QĐ-TTg, Art. 7 and 8; TT 17/2016/TT-BLĐTBXH, Art. 9).
 */
@NamedInterface("campaign")
@NullMarked
package vn.rasoat.procedure.campaign;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
