package vn.rasoat.engine;

import javax.sql.DataSource;

import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Work that comes by itself. What it does on one node only is locked in the database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScheduleSettings.class)
class SchedulingConfiguration {

	@Bean
	LockProvider scheduleLocks(DataSource database) {
		return new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
			.withJdbcTemplate(new JdbcTemplate(database))
			.usingDbTime()
			.build());
	}

	/** Off in tests, which call the work themselves. */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnBooleanProperty(name = "ra-soat.schedules.enabled", matchIfMissing = true)
	@EnableScheduling
	static class BySelf {

	}

}
