package id.msme.file;

import java.io.IOException;

/**
 * Thrown if a file would be read and written at once, or written twice, and so be lost. Nothing was touched. The
 * message names it.
 */
public final class SameFileException extends IOException {

    private static final long serialVersionUID = 1L;

    /** How the file that would be written is called. */
    private final String written;

    private SameFileException(String message, String written) {
        super(message);
        this.written = written;
    }

    static SameFileException read(String input, String written) {
        String also = input.equals(written) ? "" : ": " + written + " is the same file";
        return new SameFileException(input + " would be read and written at once" + also, written);
    }

    static SameFileException twice(String first, String second) {
        String also = first.equals(second) ? "" : " and " + second;
        return new SameFileException("two outputs name the same file, " + first + also, second);
    }

    /** {@return the name of the file that would be written} */
    public String written() {
        return written;
    }
}
