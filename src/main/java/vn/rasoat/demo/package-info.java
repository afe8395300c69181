/**
 * Invented people and villages to try the product with, and moving its clock forward.
 */
@NullMarked
package vn.rasoat.demo;

import org.jspecify.annotations.NullMarked;
