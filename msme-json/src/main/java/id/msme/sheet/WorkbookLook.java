package id.msme.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds in the parts of a workbook what the library that reads it does not know: cells that hold ISO dates, the names
 * of "Strict Open XML", and references to shared texts that are not there, which it takes for empty ones.
 */
final class WorkbookLook {

    /** The name of relationships in "Strict Open XML". */
    static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /** The type of cells that hold ISO dates. */
    static final String DATE = "d";

    private final XMLInputFactory parsers = parsers();
    private final Set<String> foreignParts = new HashSet<>();
    private final SharedTexts sharedTexts = new SharedTexts();

    /**
     * The parser of the library that reads workbooks, set as it sets it, so that nothing is found here that is not
     * found there. It expands no entities, and opens nothing.
     */
    static XMLInputFactory parsers() {
        var parsers = new InputFactoryImpl();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parsers;
    }

    /** The names of the parts that the library can read in another form only. */
    Set<String> foreignParts() {
        return foreignParts;
    }

    /** Whether a cell refers to a shared text that is not there. */
    boolean lacksTexts() {
        return sharedTexts.isOneLacking();
    }

    /** Looks through a part, up to where it is no XML: the library that reads it comes no further. */
    void lookAt(String part, InputStream bytes) throws IOException {
        sharedTexts.startPart();
        try {
            XMLStreamReader xml = parsers.createXMLStreamReader(bytes);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(part, xml);
                    case XMLStreamConstants.END_ELEMENT -> sharedTexts.end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        sharedTexts.text(xml);
                    default -> {
                        // a comment or an instruction
                    }
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throwFailure(e);
        }
    }

    private void start(String part, XMLStreamReader element) {
        String name = element.getLocalName();
        boolean isCell = name.equals("c");
        String type = isCell ? element.getAttributeValue(null, "t") : null;
        sharedTexts.start(name, type);
        boolean isStrict = name.equals("sheet") && element.getAttributeValue(STRICT, "id") != null;
        if (isStrict || DATE.equals(type)) {
            foreignParts.add(part);
        }
    }

    /**
     * Throws what kept a part from being read or written. All else is damage, which is refused with the row where it
     * stands, or a picture.
     */
    static void throwFailure(Exception e) throws IOException {
        if (e.getCause() instanceof IOException failure && !(failure instanceof CharConversionException)) {
            throw failure;
        }
    }
}
