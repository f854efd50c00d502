package id.msme.sheet;

/**
 * Finds in the parts of a workbook what the library that reads it does not know: cells that hold ISO dates, the names
 * of "Strict Open XML", and references to shared texts that are not there, which it takes for empty ones.
 */
final class WorkbookLook extends XmlTags {

    /** The name of relationships in "Strict Open XML". */
    static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /** The type of cells that hold ISO dates. */
    static final char DATE = 'd';

    private static final char SHARED = 's';
    private static final int RADIX = 10;

    private boolean isShared;
    private boolean isInReference;
    private long reference;
    private long lastReference = -1;
    private long texts;
    private boolean isForeign;

    /** Whether the library can read it in another form only. */
    boolean isForeign() {
        return isForeign;
    }

    /** Whether a cell refers to a shared text that is not there. */
    boolean lacksTexts() {
        return lastReference >= texts;
    }

    @Override
    void tag(XmlTag tag) {
        if (isInReference) {
            lastReference = Math.max(lastReference, reference);
            isInReference = false;
        }
        if (tag.isEnd()) {
            return;
        }
        if (tag.isNamed("c")) {
            byte type = tag.type();
            isShared = type == SHARED;
            isForeign |= type == DATE;
        } else if (tag.isNamed("v")) {
            isInReference = isShared && !tag.isEmpty();
            reference = -1;
        } else if (tag.isNamed("si")) {
            texts++;
        } else if (tag.isNamed("workbook")) {
            isForeign |= tag.toString().contains(STRICT);
        }
    }

    @Override
    void longTag(XmlTag start) {
        isInReference = false;
    }

    @Override
    void other(byte[] bytes, int start, int end) {
        for (int i = start; isInReference && i < end; i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9') {
                reference = Math.min(RADIX * Math.max(0, reference) + (bytes[i] - '0'), Integer.MAX_VALUE);
            }
        }
    }
}
