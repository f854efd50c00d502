package id.msme.cli;

import picocli.CommandLine.Option;

/** The form that a command answers in, for people or for programs. */
final class FormatOption {

    /** The forms of a result. */
    enum Format {
        text,
        json
    }

    // no defaultValue: what stands here when the option is not given is the default
    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "The form of the result on standard output. Without it: ${DEFAULT-VALUE}.")
    private Format format;

    FormatOption(Format usual) {
        format = usual;
    }

    boolean isJson() {
        return format == Format.json;
    }
}
