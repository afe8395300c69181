package vn.rasoat.web;

import java.io.IOException;

/** More was sent than any form of the product holds. */
class BodyTooLarge extends IOException {

	BodyTooLarge(long limit) {
		super("body above " + limit + " bytes");
	}

}
