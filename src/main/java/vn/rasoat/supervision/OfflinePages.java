package vn.rasoat.supervision;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;

/** Pages that are read from a folder, without the product and without a network. */
@Component
class OfflinePages {

	static final String STYLE = "kieu-chu.css";

	private static final List<String> STYLES = List.of("tokens", "base", "components", "tables", "minutes");

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final ITemplateEngine templates;

	private final ApplicationContext beans;

	private final BusinessClock clock;

	OfflinePages(ITemplateEngine templates, ApplicationContext beans, BusinessClock clock) {
		this.templates = templates;
		this.beans = beans;
		this.clock = clock;
	}

	/** Day whose state a page shows that is not kept as it was. */
	LocalDate today() {
		return this.clock.today();
	}

	/** A page in a folder of the download. */
	FileEntry.Content page(String title, String variable, Content content) {
		return (out) -> out.write(
				render("supervision/offline", Map.of("title", title, "style", "../" + STYLE, variable, content.get()))
					.getBytes(StandardCharsets.UTF_8));
	}

	/** In Vietnamese, whoever takes the file away. */
	String render(String template, Map<String, Object> variables) {
		LocaleContext reader = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(VIETNAMESE);
		try {
			Context context = new Context(VIETNAMESE, variables);
			context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
					new ThymeleafEvaluationContext(this.beans, null));
			return this.templates.process(template, context);
		}
		finally {
			LocaleContextHolder.setLocaleContext(reader);
		}
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

	/**
	 * A table of texts.
	 *
	 * @param note what has to be known to read it
	 */
	record TextTable(List<String> titles, List<List<String>> rows, @Nullable String note) {

		TextTable(List<String> titles, List<List<String>> rows) {
			this(titles, rows, null);
		}

	}

}
