/**
 * The process of a campaign: plan, committee, launch, communes, reports (QĐ 24/2021/QĐ-TTg,
 * Art. 3, 7, 8).
 */
@NullMarked
package vn.rasoat.procedure.campaign;

import org.jspecify.annotations.NullMarked;
