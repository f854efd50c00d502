package id.msme.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Passes the parts of a workbook on in the form that the library that reads it knows. */
final class WorkbookRewriting extends XmlTags {

    /** Stands before an ISO date in a cell, for which the library has no type. */
    static final String DATE_MARK = "#DATE:";

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final OutputStream out;
    private boolean isDate;

    WorkbookRewriting(OutputStream out) {
        this.out = out;
    }

    @Override
    void tag(XmlTag tag) throws IOException {
        if (tag.isNamed("c")) {
            isDate = tag.type() == WorkbookLook.DATE;
            if (isDate) {
                tag.setType('e');
            }
        }
        write("<" + (tag.isNamed("workbook") ? tag.toString().replace(WorkbookLook.STRICT, TRANSITIONAL) : tag) + ">");
        if (isDate && tag.isNamed("v") && !tag.isEmpty()) {
            write(DATE_MARK);
        }
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    void longTag(XmlTag start) throws IOException {
        write("<" + start);
    }

    @Override
    void other(byte[] bytes, int start, int end) throws IOException {
        out.write(bytes, start, end - start);
    }
}
