package vn.rasoat.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Style sheets and scripts under an address that changes with their content, so that a
 * browser keeps them and asks only once: on a slow line a page would wait for two dozen
 * answers "not modified". What they refer to among themselves stays below that address.
 */
@Component
class PageFiles implements WebMvcConfigurer {

	private static final String PLACE = "classpath:/static/";

	private static final List<String> FOLDERS = List.of("/css/", "/js/", "/vendor/");

	private static final Duration KEPT = Duration.ofDays(365);

	private static final int DIGITS = 12;

	private final String prefix;

	PageFiles(ResourcePatternResolver resources) {
		this.prefix = "/assets-" + digest(resources).substring(0, DIGITS);
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler(this.prefix + "/**")
			.addResourceLocations(PLACE)
			.setCacheControl(CacheControl.maxAge(KEPT).cachePublic().immutable());
		registry.addResourceHandler("/assets-*/**")
			.addResourceLocations(PLACE)
			.setCacheControl(CacheControl.noCache())
			.resourceChain(false)
			.addResolver(new OfAnotherVersion());
	}

	/**
	 * Where a file is kept; other addresses stay as they are.
	 * @param context of the product, before each of its addresses
	 */
	String kept(String address, String context) {
		boolean file = address.startsWith(context)
				&& FOLDERS.stream().anyMatch((folder) -> address.startsWith(folder, context.length()));
		return file ? context + this.prefix + address.substring(context.length()) : address;
	}

	private static String digest(ResourcePatternResolver resources) {
		try {
			String each = Stream.of(resources.getResources(PLACE + "**/*.*"))
				.map((file) -> DigestUtils.md5DigestAsHex(content(file)))
				.sorted()
				.collect(Collectors.joining());
			return DigestUtils.md5DigestAsHex(each.getBytes(StandardCharsets.US_ASCII));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] content(Resource file) {
		try {
			return file.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What a page that was open before an upgrade asks for. */
	private static final class OfAnotherVersion extends PathResourceResolver {

		@Override
		protected @Nullable Resource getResource(String path, Resource place) throws IOException {
			return super.getResource(path.substring(path.indexOf('/') + 1), place);
		}

	}

}
