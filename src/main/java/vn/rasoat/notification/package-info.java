/**
 * Messages to people: a mail is a row written with the fact it tells, sent later, never
 * lost.
 */
@NullMarked
package vn.rasoat.notification;

import org.jspecify.annotations.NullMarked;
