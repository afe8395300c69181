/**
 * The shell around every page: layout, language, errors, security headers.
 */
@NullMarked
package vn.rasoat.web;

import org.jspecify.annotations.NullMarked;
