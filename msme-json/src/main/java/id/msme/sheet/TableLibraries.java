package id.msme.sheet;

import id.msme.file.WrongFormException;

/** The libraries that read tables, which a host that reads JSON alone may leave out. */
public final class TableLibraries {

    private static final String CSV = "de.siegmar.fastcsv.reader.CsvReader";
    private static final String WORKBOOKS = "org.dhatim.fastexcel.reader.ReadableWorkbook";

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
        if (!isThere(WORKBOOKS)) {
            throw new WrongFormException("workbooks are read by the library org.dhatim:fastexcel-reader, which is not "
                    + "there; add it, or save the table as CSV");
        }
        requireCsv();
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
