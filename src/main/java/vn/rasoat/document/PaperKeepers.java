package vn.rasoat.document;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.DisplayNames;

/** Says who handed a paper in, by name; templates call it as {@code @paperKeepers}. */
@Component("paperKeepers")
class PaperKeepers {

	private final DisplayNames names;

	PaperKeepers(DisplayNames names) {
		this.names = names;
	}

	public String name(Papers.Paper paper) {
		return this.names.of(paper.keptBy());
	}

}
