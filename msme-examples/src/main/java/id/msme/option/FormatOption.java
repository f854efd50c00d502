package id.msme.option;

import picocli.CommandLine.Option;

/** The output format of a command, for people or for programs. */
public final class FormatOption {

    /** The forms of a result. */
    public enum Format {
        text,
        json
    }

    // no defaultValue: what stands here when the option is not given is the default
    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "The form of the result on standard output. Without it: ${DEFAULT-VALUE}.")
    private Format format;

    public FormatOption(Format usual) {
        format = usual;
    }

    public boolean isJson() {
        return format == Format.json;
    }
}
