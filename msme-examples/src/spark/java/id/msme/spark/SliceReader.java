package id.msme.spark;

import id.msme.form.EnrolmentForm;
import id.msme.json.FormReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of one slice, line by line, with memory for a few lines. Lines of blanks, tabs and carriage returns
 * only are numbered and skipped.
 */
final class SliceReader implements Iterator<FormAt> {

    private final Slice slice;
    private final Lines lines;
    private final FormReader forms = new FormReader();
    private @Nullable FormAt next;
    private boolean isLookedFor;

    SliceReader(Slice slice, Configuration hadoop) {
        this.slice = slice;
        this.lines = open(slice, hadoop);
    }

    private static Lines open(Slice slice, Configuration hadoop) {
        try {
            FSDataInputStream in = LineSlices.open(slice.file(), hadoop);
            if (slice.file().form() == FileForm.GZIP_LINES) {
                return Lines.ofWhole(LineSlices.inflating(new BufferedInputStream(in, 1 << 16)));
            }
            in.seek(Math.max(0, slice.start() - 1));
            return Lines.ofSlice(in, slice);
        } catch (IOException e) {
            throw unreadable(slice);
        }
    }

    private static UnreadableInputException unreadable(Slice slice) {
        boolean isGzip = slice.file().form() == FileForm.GZIP_LINES;
        return new UnreadableInputException(
                slice.file().name(), isGzip ? "the gzip data are damaged or end early" : "it cannot be read");
    }

    @Override
    public boolean hasNext() {
        if (!isLookedFor) {
            next = read();
            isLookedFor = true;
        }
        return next != null;
    }

    @Override
    public FormAt next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no record is left in the slice");
        }
        isLookedFor = false;
        return next;
    }

    private @Nullable FormAt read() {
        try {
            while (lines.next()) {
                if (!lines.isBlank()) {
                    long number = slice.firstLine() + lines.count() - 1;
                    return new FormAt(Place.of(slice.file().number(), number), form());
                }
            }
            lines.close();
            return null;
        } catch (IOException e) {
            throw unreadable(slice);
        }
    }

    private EnrolmentForm form() {
        return lines.isTooLong() ? forms.tooLong() : forms.read(lines.bytes(), lines.start(), lines.length());
    }
}
