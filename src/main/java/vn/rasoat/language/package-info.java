/**
 * Vietnamese text as people look it up: sorted by the Vietnamese alphabet, people by
 * their given name, found without typing accents, units written small inside a sentence. The keys are stored beside the text, so
 * that both databases sort and search alike.
 */
@NullMarked
package vn.rasoat.language;

import org.jspecify.annotations.NullMarked;
