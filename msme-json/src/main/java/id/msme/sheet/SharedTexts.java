package id.msme.sheet;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Counts the shared texts of a workbook, and how many there must be for what its cells refer to. */
final class SharedTexts {

    private static final String SHARED = "s";
    private static final int RADIX = 10;

    private final StringBuilder index = new StringBuilder();
    private boolean isInCell;
    private boolean isInIndex;
    private long count;
    private long neededCount;

    /** Whether a cell refers to a text that is not there. */
    boolean isOneLacking() {
        return neededCount > count;
    }

    void startPart() {
        index.setLength(0);
        isInCell = false;
        isInIndex = false;
    }

    /**
     * Starts an element.
     *
     * @param type the type of what it holds if it is a cell
     */
    void start(String name, @Nullable String type) {
        if (isInIndex) {
            // an index holds no elements
            neededCount = Long.MAX_VALUE;
        }
        switch (name) {
            case "c" -> isInCell |= SHARED.equals(type);
            case "v" -> isInIndex |= isInCell;
            case "si" -> count++;
            default -> {
                // not about texts
            }
        }
    }

    void text(XMLStreamReader text) {
        if (isInIndex) {
            index.append(text.getTextCharacters(), text.getTextStart(), text.getTextLength());
        }
    }

    void end(String name) {
        switch (name) {
            case "c" -> isInCell = false;
            case "v" -> {
                if (isInIndex) {
                    neededCount = Math.max(neededCount, countFor(index));
                    index.setLength(0);
                    isInIndex = false;
                }
            }
            default -> {
                // not about texts
            }
        }
    }

    private static long countFor(CharSequence index) {
        try {
            long number = Long.parseLong(index, 0, index.length(), RADIX);
            return number < 0 ? Long.MAX_VALUE : number + 1;
        } catch (NumberFormatException e) {
            // the library refuses its row, or takes it for empty
            return 0;
        }
    }
}
