package vn.rasoat.notification;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param baseUrl where people reach the product, for links in mails
 */
@ConfigurationProperties("ra-soat")
record ProductAddress(@DefaultValue("http://localhost:8080") URI baseUrl) {

	/**
	 * @param path from the root, with its query
	 */
	String link(String path) {
		return this.baseUrl.toString().replaceFirst("/+$", "") + path;
	}

	String host() {
		String host = this.baseUrl.getHost();
		return (host != null) ? host : "localhost";
	}

}
