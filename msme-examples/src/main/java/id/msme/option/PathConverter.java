package id.msme.option;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a file on the command line. */
public final class PathConverter implements ITypeConverter<Path> {

    private static final String STANDARD = "-";

    @Override
    public Path convert(String text) {
        if (text.isEmpty()) {
            throw new TypeConversionException("expected the name of a file, got \"\"");
        }
        if (text.equals(STANDARD)) {
            throw new TypeConversionException("expected the name of a file, got \"-\"; a file of that name is ./-");
        }
        return path(text);
    }

    /** The output that a name stands for; a hyphen is standard output. */
    static final class OrStandardOutput implements ITypeConverter<Path> {

        @Override
        public Path convert(String text) {
            return text.equals(STANDARD) ? Path.of(STANDARD) : new PathConverter().convert(text);
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(
                    "this machine has no file names like \"" + text + "\"; is its locale UTF-8?");
        }
    }
}
