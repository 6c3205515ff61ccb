package id.payung.sheets;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One part of a workbook as a stream of events. Document type definitions are refused, so nothing
 * outside the file is ever fetched and no entity expands; names are compared without their prefix.
 */
final class Xml {

    private static final XMLInputFactory PARSERS = parsers();

    private final Inflation bytes;
    private final XMLStreamReader reader;
    private int event = XMLStreamConstants.START_DOCUMENT;

    private Xml(Inflation bytes, XMLStreamReader reader) {
        this.bytes = bytes;
        this.reader = reader;
    }

    static Xml of(Inflation bytes) throws XMLStreamException {
        return new Xml(bytes, PARSERS.createXMLStreamReader(bytes));
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Moves on; false at the end of the part. */
    boolean next() throws XMLStreamException {
        bytes.eventStarts();
        event = foreseen(reader::next);
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("a workbook has no document type definition");
        }
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    /** The parser reads texts late and throws from there what no signature of it foresees. */
    private static <T> T foreseen(Step<T> step) throws XMLStreamException {
        try {
            return step.take();
        } catch (UncheckedIOException outage) {
            throw outage;
        } catch (RuntimeException malformed) {
            throw new XMLStreamException("malformed beyond what the parser foresees", malformed);
        }
    }

    @FunctionalInterface
    private interface Step<T> {
        T take() throws XMLStreamException;
    }

    /** The name of the outermost element. */
    String root() throws XMLStreamException {
        while (next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return reader.getLocalName();
            }
        }
        return "";
    }

    boolean starts(String name) {
        return event == XMLStreamConstants.START_ELEMENT && name.equals(reader.getLocalName());
    }

    boolean ends(String name) {
        return event == XMLStreamConstants.END_ELEMENT && name.equals(reader.getLocalName());
    }

    /** An attribute of the element just started, whatever its namespace. */
    @Nullable String attribute(String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (name.equals(reader.getAttributeLocalName(at))) {
                return reader.getAttributeValue(at);
            }
        }
        return null;
    }

    boolean flagged(String attribute) {
        String value = attribute(attribute);
        return "1".equals(value) || "true".equals(value);
    }

    /**
     * Appends the text up to the end of the current element, keeping no more than a cell may hold.
     */
    void appendText(StringBuilder text, String element) throws XMLStreamException {
        while (next() && !ends(element)) {
            boolean characters =
                    event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.CDATA
                            || event == XMLStreamConstants.SPACE;
            if (characters && text.length() <= Cell.MAX_LENGTH) {
                text.append(foreseen(reader::getText));
            }
        }
    }

    /** The text of a string item: its runs joined, without phonetic hints. */
    String joinedRuns(String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (next() && !ends(element)) {
            if (starts("rPh")) {
                skip("rPh");
            } else if (starts("t")) {
                appendText(text, "t");
            }
        }
        return text.toString();
    }

    private void skip(String element) throws XMLStreamException {
        boolean inside = true;
        while (inside) {
            inside = next() && !ends(element);
        }
    }
}
