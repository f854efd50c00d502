package id.msme.console;

/** The exit codes that others rely on. */
public final class ExitCode {

    public static final int DONE = 0;
    public static final int REJECTED = 1;
    public static final int USAGE = 2;
    public static final int FILES = 3;

    private ExitCode() {}
}
