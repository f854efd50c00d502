package id.msme.sheet;

import id.msme.file.WrongFormException;

/** The libraries that read tables, which a host that reads JSON alone may leave out. */
public final class TableLibraries {

    private static final String CSV = "de.siegmar.fastcsv.reader.CsvReader";
    private static final String WORKBOOKS = "org.dhatim.fastexcel.reader.ReadableWorkbook";

    /** The parser of the library that reads workbooks, which is used here too. */
    private static final String XML = "com.fasterxml.aalto.stax.InputFactoryImpl";

    private TableLibraries() {}

    /** Whether tables in text can be read. */
    public static boolean hasCsv() {
        return isThere(CSV);
    }

    /** Refuses a table where the library is not there. */
    public static void requireCsv() throws WrongFormException {
        if (!hasCsv()) {
            throw new WrongFormException(
                    "tables are read by the library de.siegmar:fastcsv, which is not there; add it, or give JSON");
        }
    }

    /** Refuses a workbook where one of the libraries is not there; rejected rows of one are written as CSV. */
    public static void requireWorkbooks() throws WrongFormException {
        requireCsv();
        requireForWorkbooks(WORKBOOKS, "org.dhatim:fastexcel-reader");
        requireForWorkbooks(XML, "com.fasterxml:aalto-xml");
    }

    private static void requireForWorkbooks(String type, String library) throws WrongFormException {
        if (!isThere(type)) {
            throw new WrongFormException("workbooks are read by the library " + library
                    + ", which is not there; add it, or save the table as CSV");
        }
    }

    private static boolean isThere(String type) {
        try {
            Class.forName(type, false, TableLibraries.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
