/**
 * Papers handed in: scans of signed minutes and other proofs, kept in the database with
 * their checksum; and the numbers all papers bear in the registers of their offices.
 */
@NullMarked
package vn.rasoat.document;

import org.jspecify.annotations.NullMarked;
