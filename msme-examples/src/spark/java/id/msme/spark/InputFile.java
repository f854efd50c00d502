package id.msme.spark;

import java.io.Serializable;

/** One file of a run, as every machine knows it. */
final class InputFile implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final String name;
    private final String path;
    private final long length;
    private final FileForm form;

    /**
     * A file.
     *
     * @param number the number of the file in the run, from 0
     * @param name its name in verdicts and messages
     * @param path where every machine finds it
     * @param length its length in bytes, as it is stored
     * @param form what it holds
     */
    InputFile(int number, String name, String path, long length, FileForm form) {
        this.number = number;
        this.name = name;
        this.path = path;
        this.length = length;
        this.form = form;
    }

    int number() {
        return number;
    }

    String name() {
        return name;
    }

    String path() {
        return path;
    }

    long length() {
        return length;
    }

    FileForm form() {
        return form;
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
