package vn.rasoat.engine;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.rasoat.calendar.BusinessClock;

@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

	@Bean
	static BusinessClock businessClock() {
		return new BusinessClock(Clock.systemUTC());
	}

}
