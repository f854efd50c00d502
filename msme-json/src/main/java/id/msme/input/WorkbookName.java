package id.msme.input;

import java.util.Locale;
import java.util.Optional;

/** Names of workbooks, which may name a sheet: {@code FILE.xlsx#SHEET}. */
public final class WorkbookName {

    private static final String ENDING = ".xlsx";
    private static final String SHEET = ENDING + "#";

    private WorkbookName() {}

    /** Whether a name in small letters is that of a workbook. */
    static boolean isOne(String name) {
        return name.endsWith(ENDING) || name.contains(SHEET);
    }

    /** The sheet that a name names. */
    public static Optional<String> sheet(String name) {
        int at = name.toLowerCase(Locale.ROOT).lastIndexOf(SHEET);
        return at < 0 ? Optional.empty() : Optional.of(name.substring(at + SHEET.length()));
    }
}
