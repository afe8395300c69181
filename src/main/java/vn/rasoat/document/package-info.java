/**
 * Papers handed in: scans of signed minutes and other proofs, kept in the database with
 * their checksum.
 */
@NullMarked
package vn.rasoat.document;

import org.jspecify.annotations.NullMarked;
