package org.yuankao.workflow.gate;

import java.io.StringReader;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML that nobody has looked at: no document type, so no entities of any kind; no instructions; bounded depth and
 * number. The declared encoding has to be UTF-8, because the engine reads the same bytes by it.
 */
final class XmlReading {

    private static final int DEEPEST = 30;
    private static final int MOST = 20_000;
    private static final int MOST_ATTRIBUTES = 40;

    private XmlReading() {}

    static XmlElement read(String file) throws Refused {
        if (file.contains("<!DOCTYPE") || file.contains("<!ENTITY")) {
            throw new Refused(Fault.DOCTYPE, Map.of());
        }
        XMLStreamReader in = null;
        try {
            in = factory().createXMLStreamReader(new StringReader(file));
            String encoding = in.getCharacterEncodingScheme();
            if ((encoding != null && !encoding.equalsIgnoreCase("UTF-8"))
                    || (in.getVersion() != null && !in.getVersion().equals("1.0"))) {
                throw new Refused(Fault.ENCODING, Map.of());
            }
            return root(in);
        } catch (XMLStreamException e) {
            throw new Refused(Fault.UNREADABLE, Map.of("line", line(e, in)));
        }
    }

    private static XmlElement root(XMLStreamReader in) throws XMLStreamException, Refused {
        XmlElement root = null;
        XmlElement open = null;
        int depth = 0;
        int count = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open = element(in, open);
                    root = root == null ? open : root;
                    if (++depth > DEEPEST || ++count > MOST) {
                        throw new Refused(
                                Fault.TOO_DEEP, Map.of("line", in.getLocation().getLineNumber()));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    open = open == null ? null : open.parent();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (open != null) {
                        open.append(in.getText());
                    }
                }
                case XMLStreamConstants.COMMENT, XMLStreamConstants.END_DOCUMENT -> {
                    // nothing that anybody reads
                }
                default -> throw new Refused(Fault.DOCTYPE, Map.of());
            }
        }
        if (root == null) {
            throw new Refused(Fault.UNREADABLE, Map.of("line", 1));
        }
        return root;
    }

    private static XmlElement element(XMLStreamReader in, @Nullable XmlElement parent) throws Refused {
        XmlElement element = new XmlElement(Namespaces.element(in.getNamespaceURI(), in.getLocalName()), parent);
        if (in.getAttributeCount() > MOST_ATTRIBUTES) {
            throw new Refused(Fault.TOO_DEEP, Map.of("line", in.getLocation().getLineNumber()));
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            element.put(
                    Namespaces.attribute(in.getAttributeNamespace(i), in.getAttributeLocalName(i)),
                    in.getAttributeValue(i));
        }
        return element;
    }

    private static int line(XMLStreamException e, @Nullable XMLStreamReader in) {
        if (e.getLocation() != null) {
            return e.getLocation().getLineNumber();
        }
        return in == null ? 1 : in.getLocation().getLineNumber();
    }

    /** One for each file: a shared one is not for several threads. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("A model refers to nothing outside of it");
        });
        return factory;
    }
}
