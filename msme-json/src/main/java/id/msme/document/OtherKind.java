package id.msme.document;

/** A kind of file that people take for a document; each is known by its first bytes. */
enum OtherKind {
    // before UTF-16, with whose mark the first starts
    UTF_32_LITTLE_ENDIAN("found UTF-32: save the file as UTF-8", "\u00FF\u00FE\0\0"),
    UTF_32_BIG_ENDIAN("found UTF-32: save the file as UTF-8", "\0\0\u00FE\u00FF"),
    UTF_16_LITTLE_ENDIAN("found UTF-16: save the file as UTF-8", "\u00FF\u00FE"),
    UTF_16_BIG_ENDIAN("found UTF-16: save the file as UTF-8", "\u00FE\u00FF"),
    GZIP("found a gzip file: unpack it", "\u001F\u008B"),
    ZIP("found a zip archive, as a workbook or a Word document is", "PK\u0003\u0004");

    private final String found;

    /** The first bytes, a character each. */
    private final String start;

    OtherKind(String found, String start) {
        this.found = found;
        this.start = start;
    }

    /** Refuses what is no JSON in UTF-8, and what is empty. */
    static void refuse(byte[] document) {
        if (document.length == 0) {
            throw new DocumentFault(1, "", "expected an object; the document is empty");
        }
        for (OtherKind kind : values()) {
            if (kind.starts(document)) {
                throw new DocumentFault(1, "", "expected JSON in UTF-8; " + kind.found);
            }
        }
    }

    private boolean starts(byte[] document) {
        for (int i = 0; i < start.length(); i++) {
            if (i >= document.length || Byte.toUnsignedInt(document[i]) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
