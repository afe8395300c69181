/**
 * The product and its commands as people start them: in a JVM of their own, with the
 * arguments and the class path of {@code mvn spring-boot:run}, in an empty folder, seen
 * through nothing but their doors.
 */
@NullMarked
package vn.rasoat.start;

import org.jspecify.annotations.NullMarked;
