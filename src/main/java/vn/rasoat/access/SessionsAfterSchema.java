package vn.rasoat.access;

import java.util.Set;

import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDependsOnDatabaseInitializationDetector;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * The clean-up of sessions runs every minute from the moment the store is made: not
 * before Flyway has made its table.
 */
class SessionsAfterSchema extends AbstractBeansOfTypeDependsOnDatabaseInitializationDetector {

	@Override
	protected Set<Class<?>> getDependsOnDatabaseInitializationBeanTypes() {
		return Set.of(JdbcIndexedSessionRepository.class);
	}

}
