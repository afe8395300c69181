package vn.rasoat.notification;

import java.util.List;

import vn.rasoat.area.AreaPath;

/**
 * The smallest area that holds all a mail tells of; who administers it may see the mail.
 */
final class CommonArea {

	private CommonArea() {
	}

	static AreaPath of(List<Notice> notices) {
		return notices.stream().map(Notice::area).reduce(CommonArea::of).orElse(AreaPath.COUNTRY);
	}

	private static AreaPath of(AreaPath one, AreaPath other) {
		AreaPath area = one;
		while (!area.contains(other)) {
			area = area.parent();
		}
		return area;
	}

}
