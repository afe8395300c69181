package vn.rasoat.access;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How log-in is guarded. These are choices of whoever runs the product, not law.
 *
 * @param maxFailures wrong passwords within the window after which the account is locked
 * @param failureWindow how long a wrong password is remembered
 * @param lockTime how long a locked account stays locked
 * @param sessionTimeout time without any request after which a session ends
 * @param password rules for new passwords
 */
@ConfigurationProperties("ra-soat.access")
record AccessSettings(int maxFailures, Duration failureWindow, Duration lockTime, Duration sessionTimeout,
		Password password) {

	/**
	 * @param minLength least number of characters
	 * @param commonList where the list of passwords everybody tries first is, one a line
	 * @param hashStrength how dear a guess is made: bcrypt's rounds as a power of two,
	 * from 4 to 31
	 */
	record Password(int minLength, String commonList, int hashStrength) {
	}

}
