package vn.rasoat.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What nobody should send to one form, row by row. */
public record BadInputTable(String form, List<Row> rows) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * @param ids what stands for the marks of the table in the case at hand
	 */
	public static BadInputTable of(String form, Map<String, String> ids) {
		try {
			String text = new ClassPathResource("bad-input/" + form + ".json").getContentAsString(UTF_8);
			for (Map.Entry<String, String> id : ids.entrySet()) {
				text = text.replace(id.getKey(), id.getValue());
			}
			return new BadInputTable(form, List.of(JSON.readValue(text, Row[].class)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("no bad input for " + form, ex);
		}
	}

	/**
	 * A row: what is changed in good answers, and the field that is complained about.
	 *
	 * @param change new answers by field; {@code null} leaves one out
	 * @param path empty where the law or the case refuses, not the form
	 * @param tooLong field that gets a text of five thousand characters
	 */
	public record Row(String name, @Nullable Map<String, Object> change, String path,
			@JsonProperty("long") @Nullable String tooLong) {

		public Map<String, Object> in(Map<String, Object> answers) {
			Map<String, Object> changed = new HashMap<>(answers);
			if (this.change != null) {
				changed.putAll(this.change);
			}
			if (this.tooLong != null) {
				changed.put(this.tooLong, "dài ".repeat(1250));
			}
			return changed;
		}

	}

}
