package id.msme.sheet;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.XMLStreamWriter2;
import org.codehaus.stax2.util.StreamReader2Delegate;
import org.jspecify.annotations.Nullable;

/** A part of a workbook in the form that the library that reads it knows. */
final class WorkbookRewriting extends StreamReader2Delegate {

    /** Stands before an ISO date in a cell, for which the library has no type. */
    static final String DATE_MARK = "#DATE:";

    private static final String ERROR = "e";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private boolean isDate;

    private WorkbookRewriting(XMLStreamReader2 part) {
        super(part);
    }

    /** Writes a part anew, up to where it is no XML: the library that reads it comes no further. */
    static void rewrite(InputStream part, OutputStream copy) throws IOException {
        try {
            var xml = (XMLStreamReader2) WorkbookLook.parsers().createXMLStreamReader(part);
            var writer = (XMLStreamWriter2)
                    new OutputFactoryImpl().createXMLStreamWriter(copy, StandardCharsets.UTF_8.name());
            try {
                new WorkbookRewriting(xml).copyTo(writer);
            } finally {
                writer.flush();
            }
        } catch (XMLStreamException | RuntimeException e) {
            WorkbookLook.throwFailure(e);
        }
    }

    private void copyTo(XMLStreamWriter2 writer) throws XMLStreamException {
        while (hasNext()) {
            next();
            writer.copyEventFromReader(this, false);
            if (isStartElement() && getLocalName().equals("c")) {
                isDate = WorkbookLook.DATE.equals(super.getAttributeValue(null, "t"));
            } else if (isDate && isStartElement() && getLocalName().equals("v")) {
                writer.writeCharacters(DATE_MARK);
            }
        }
    }

    @Override
    public @Nullable String getAttributeValue(int index) {
        String value = super.getAttributeValue(index);
        boolean isType =
                getLocalName().equals("c") && getAttributeLocalName(index).equals("t");
        return isType && value.equals(WorkbookLook.DATE) ? ERROR : value;
    }

    @Override
    public @Nullable String getNamespaceURI(int index) {
        String name = super.getNamespaceURI(index);
        return WorkbookLook.STRICT.equals(name) ? TRANSITIONAL : name;
    }
}
