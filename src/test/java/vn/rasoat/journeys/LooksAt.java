package vn.rasoat.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Pages a test looks at, by their patterns in {@code rights.csv}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface LooksAt {

	String[] value();

}
