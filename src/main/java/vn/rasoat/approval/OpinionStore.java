package vn.rasoat.approval;

import org.springframework.stereotype.Component;

import vn.rasoat.document.OfficialNumbers;

/** Tables an opinion is written to, and what follows from it. */
@Component
record OpinionStore(ReportTables reports, OpinionTables opinions, OfficialNumbers numbers,
		ChoosingHouseholds choosing) {
}
