package vn.rasoat.engine;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When schedules are looked at; choices of whoever runs the product, not law.
 *
 * @param enabled whether anything runs by itself
 * @param look real time between two looks at what is due
 * @param lockAtMost after this time another node may do the work of a node that died over
 * it
 */
@ConfigurationProperties("ra-soat.schedules")
record ScheduleSettings(@DefaultValue("true") boolean enabled, @DefaultValue("30s") Duration look,
		@DefaultValue("30m") Duration lockAtMost) {

}
