package vn.rasoat.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What steps and fields are called in the models and forms the product comes with: the
 * words its English was made of.
 */
final class NationalTexts {

	private final Set<String> steps = new HashSet<>();

	private final Set<String> forms = new HashSet<>();

	private NationalTexts() {
	}

	static NationalTexts read() {
		NationalTexts texts = new NationalTexts();
		PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
		try {
			for (Resource model : resources.getResources("classpath:processes/*.bpmn")) {
				texts.readModel(model);
			}
			for (Resource form : resources.getResources("classpath:forms/*.form")) {
				texts.readForm(form);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("a model of the product cannot be read", ex);
		}
		return texts;
	}

	boolean isStep(String step, String name) {
		return this.steps.contains(line(step, name));
	}

	boolean isForm(String form, String field, String part, String text) {
		return this.forms.contains(line(form, field, part, text));
	}

	private void readModel(Resource model) throws IOException, XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		try (InputStream input = model.getInputStream()) {
			XMLStreamReader reader = factory.createXMLStreamReader(input);
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("userTask")) {
					this.steps.add(line(reader.getAttributeValue(null, "id"), reader.getAttributeValue(null, "name")));
				}
			}
			reader.close();
		}
	}

	private void readForm(Resource form) throws IOException {
		try (InputStream input = form.getInputStream()) {
			JsonNode schema = JsonMapper.shared().readTree(input);
			String id = schema.path("id").asString();
			Labels.visit(schema, (component, field, part, text) -> this.forms
				.add(line(id, field, Labels.key(part), text)));
		}
	}

	private static String line(String... words) {
		return String.join("\n", words);
	}

}
