package vn.rasoat.document;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.DisplayNames;

/**
 * Says who handed a paper in, by name, and what papers there are; templates call it as
 * {@code @paperKeepers}.
 */
@Component("paperKeepers")
class PaperKeepers {

	private final DisplayNames names;

	private final PaperDesk desk;

	PaperKeepers(DisplayNames names, PaperDesk desk) {
		this.names = names;
		this.desk = desk;
	}

	/** Whether whoever looks at the page may hand papers in. */
	public boolean mayHandIn(String caseKey) {
		return this.desk.isOpenToMe(caseKey);
	}

	public String name(Papers.Paper paper) {
		return this.names.of(paper.keptBy());
	}

	/** What a paper may be, the most usual first. */
	public List<String> purposes() {
		return PaperDesk.PURPOSES;
	}

}
