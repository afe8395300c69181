package vn.rasoat.supervision;

import java.io.IOException;
import java.io.OutputStream;

import org.jspecify.annotations.Nullable;

/**
 * Something in the file of a commune.
 *
 * @param section where it belongs, a key of the messages
 * @param path name in the download: one folder, and letters every system can write
 * @param page where it is read in the product, if it has a page
 */
record FileEntry(String section, String title, String path, @Nullable String page, Content content) {

	/** Writes what is in it; asked only when it is written. */
	@FunctionalInterface
	interface Content {

		void writeTo(OutputStream out) throws IOException;

	}

}
