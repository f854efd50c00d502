package id.msme.cli;

/** The exit codes that others rely on. */
final class ExitCode {

    static final int DONE = 0;
    static final int REJECTED = 1;
    static final int USAGE = 2;
    static final int FILES = 3;

    private ExitCode() {}
}
