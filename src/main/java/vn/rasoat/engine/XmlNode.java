package vn.rasoat.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.camunda.bpm.engine.impl.util.xml.Element;
import org.w3c.dom.Attr;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An element of a model, the same whether read from a file or met while the engine
 * parses.
 *
 * @param attributes by name; those of another namespace than the element's as
 * <code>{namespace}name</code>
 * @param text its own text without that of its children
 */
record XmlNode(String namespace, String name, Map<String, String> attributes, List<XmlNode> children, String text) {

	/**
	 * Reads a file; document types, and with them entities, are refused by the parser.
	 */
	static XmlNode read(byte[] content) throws SAXException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler());
			return of(builder.parse(new ByteArrayInputStream(content)).getDocumentElement());
		}
		catch (ParserConfigurationException | IOException ex) {
			throw new SAXException(ex);
		}
	}

	/** What the engine itself has read. */
	static XmlNode of(Element element) {
		Map<String, String> attributes = new HashMap<>();
		element.attributes().forEach((key) -> {
			int colon = key.lastIndexOf(':');
			String name = (colon < 0) ? key : "{" + key.substring(0, colon) + "}" + key.substring(colon + 1);
			attributes.put(name, element.attribute(key));
		});
		return new XmlNode(element.getUri(), element.getTagName(), attributes,
				element.elements().stream().map(XmlNode::of).toList(), element.getText());
	}

	private static XmlNode of(org.w3c.dom.Element element) {
		Map<String, String> attributes = new HashMap<>();
		List<XmlNode> children = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		IntStream.range(0, element.getAttributes().getLength())
			.mapToObj((index) -> (Attr) element.getAttributes().item(index))
			.filter((attribute) -> !XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI()))
			.forEach((attribute) -> attributes.put(
					(attribute.getNamespaceURI() == null) ? attribute.getLocalName()
							: "{" + attribute.getNamespaceURI() + "}" + attribute.getLocalName(),
					attribute.getValue()));
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof org.w3c.dom.Element inner) {
				children.add(of(inner));
			}
			else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
				text.append(child.getNodeValue());
			}
		}
		String namespace = element.getNamespaceURI();
		return new XmlNode((namespace == null) ? "" : namespace, element.getLocalName(), attributes, children,
				text.toString());
	}

	String attribute(String name) {
		return this.attributes.getOrDefault(name, "");
	}

	Stream<XmlNode> descendants() {
		return Stream.concat(Stream.of(this), this.children.stream().flatMap(XmlNode::descendants));
	}

}
