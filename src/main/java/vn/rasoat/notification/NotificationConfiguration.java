package vn.rasoat.notification;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ MailSettings.class, ProductAddress.class })
class NotificationConfiguration {

}
