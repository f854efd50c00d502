package id.msme.examples.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The part of a page between two comments, which is made anew by each measurement.
 *
 * @param source from what it is made, as the comments say it
 */
record MarkedPart(String source) {

    /** Puts figures into a page, below the JDK and the number of processors they are of. */
    void write(Path page, String jdk, String figures) throws IOException {
        String machine = "JDK " + jdk + ", " + Runtime.getRuntime().availableProcessors() + " processors.";
        Files.writeString(page, replaced(Files.readString(page), machine + "\n\n" + figures));
    }

    /** {@return the page with what is between the marks replaced} */
    private String replaced(String page, String text) {
        String start = "<!-- made from " + source + ": start -->";
        int from = page.indexOf(start);
        int to = page.indexOf("<!-- made from " + source + ": end -->");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("the page has no place for the results: " + start + " …");
        }
        return page.substring(0, from + start.length()) + "\n\n" + text + "\n" + page.substring(to);
    }
}
