package vn.rasoat.notification;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.AreaPath;

/**
 * What one person is told of a fact, in his language.
 *
 * @param subject the fact in a line
 * @param body what there is to know beyond that
 * @param path page on which to go on
 * @param pressing stands first in a mail
 * @param writtenAt business time of the fact
 * @param mail in which it is told; {@code null} while it waits to be gathered
 */
record Notice(long id, String recipient, String caseKey, AreaPath area, String subject, String body, String path,
		boolean pressing, Instant writtenAt, @Nullable Long mail) {

}
