package id.msme.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Cuts a file of lines into slices. A slice must know the number of its first line, so the line feeds before it are
 * counted first, on all machines; a file of one slice, as every compressed one is, needs no counting.
 */
final class LineSlices {

    private static final int BUFFER = 1 << 18;

    private final JavaSparkContext spark;
    private final Broadcast<SerializableConfiguration> hadoop;

    LineSlices(JavaSparkContext spark, Broadcast<SerializableConfiguration> hadoop) {
        this.spark = spark;
        this.hadoop = hadoop;
    }

    /** The slices of a file, each of about so many bytes, in order. */
    List<Slice> of(InputFile file, long bytes) {
        List<Slice> slices = cut(file, bytes);
        return slices.size() == 1 ? slices : number(slices);
    }

    static List<Slice> cut(InputFile file, long bytes) {
        var slices = new ArrayList<Slice>();
        long start = 0;
        while (file.form() == FileForm.LINES && file.length() - start > bytes) {
            slices.add(new Slice(file, start, start + bytes, 1));
            start += bytes;
        }
        slices.add(new Slice(file, start, Long.MAX_VALUE, 1));
        return slices;
    }

    private List<Slice> number(List<Slice> slices) {
        Broadcast<SerializableConfiguration> settings = hadoop;
        List<long[]> feeds = spark.parallelize(slices, slices.size())
                .map(slice -> feeds(slice, settings.value().value()))
                .collect();
        var numbered = new ArrayList<Slice>();
        long before = 0;
        boolean isAtLine = true;
        for (int i = 0; i < slices.size(); i++) {
            // a slice that begins within a line has its first own line after the next line feed
            numbered.add(slices.get(i).from(before + (isAtLine ? 1 : 2)));
            before += feeds.get(i)[0];
            isAtLine = feeds.get(i)[1] != 0;
        }
        return numbered;
    }

    /** The number of line feeds in a slice, and 1 if its last byte is one, else 0. */
    private static long[] feeds(Slice slice, Configuration hadoop) {
        try (FSDataInputStream in = open(slice.file(), hadoop)) {
            in.seek(slice.start());
            return feeds(in, slice.end() - slice.start());
        } catch (IOException e) {
            throw new UnreadableInputException(slice.file().name(), "it cannot be read");
        }
    }

    private static long[] feeds(InputStream in, long length) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long feeds = 0;
        long left = length;
        byte last = 0;
        int read = in.readNBytes(buffer, 0, (int) Math.min(BUFFER, left));
        while (read > 0) {
            for (int i = 0; i < read; i++) {
                feeds += buffer[i] == '\n' ? 1 : 0;
            }
            last = buffer[read - 1];
            left -= read;
            read = in.readNBytes(buffer, 0, (int) Math.min(BUFFER, left));
        }
        return new long[] {feeds, last == '\n' ? 1 : 0};
    }

    static FSDataInputStream open(InputFile file, Configuration hadoop) throws IOException {
        var path = new Path(file.path());
        return path.getFileSystem(hadoop).open(path);
    }

    /** Inflates gzip to the end of the stream; the one of the JDK takes damage after the first member for the end. */
    static InputStream inflating(InputStream in) throws IOException {
        return GzipCompressorInputStream.builder()
                .setInputStream(in)
                .setDecompressConcatenated(true)
                .get();
    }
}
