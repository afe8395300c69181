package vn.rasoat.supervision;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Pages that are read from a folder, without the product and without a network. */
@Component
class OfflinePages {

	static final String STYLE = "kieu-chu.css";

	private static final List<String> STYLES = List.of("tokens", "base", "components", "tables", "minutes");

	private final ITemplateEngine templates;

	OfflinePages(ITemplateEngine templates) {
		this.templates = templates;
	}

	/** A page in a folder of the download. */
	FileEntry.Content page(String title, String variable, Content content) {
		return (out) -> out.write(
				render("supervision/offline", Map.of("title", title, "style", "../" + STYLE, variable, content.get()))
					.getBytes(StandardCharsets.UTF_8));
	}

	String render(String template, Map<String, Object> variables) {
		return this.templates.process(template, new Context(Locale.forLanguageTag("vi"), variables));
	}

	/** What the pages of the product look like, in one file. */
	void style(OutputStream out) throws IOException {
		for (String style : STYLES) {
			try (InputStream css = new ClassPathResource("static/css/" + style + ".css").getInputStream()) {
				css.transferTo(out);
			}
		}
	}

	/** What stands on a page, made when it is written. */
	@FunctionalInterface
	interface Content {

		Object get();

	}

	/** A table of texts. */
	record TextTable(List<String> titles, List<List<String>> rows) {
	}

}
