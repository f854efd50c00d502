package id.msme.option;

import id.msme.language.Language;
import picocli.CommandLine.Option;

/** The language of the output of a command. */
public final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "id|en",
            defaultValue = "id",
            converter = LanguageConverter.class,
            description = "The language of the result, Indonesian or English. Without it: id.")
    private Language language = Language.ID;

    public Language chosen() {
        return language;
    }
}
