package vn.rasoat;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;

/**
 * Leaves names of tables and columns unquoted: H2 and PostgreSQL fold them differently,
 * and both know their own way.
 */
@Configuration(proxyBeanMethods = false)
class PlainNames {

	@Bean
	static BeanPostProcessor unquotedNames() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessBeforeInitialization(Object bean, String beanName) {
				if (bean instanceof RelationalMappingContext context) {
					context.setForceQuote(false);
				}
				return bean;
			}

		};
	}

}
