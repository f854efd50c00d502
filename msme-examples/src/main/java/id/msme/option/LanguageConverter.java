package id.msme.option;

import id.msme.language.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language on the command line. */
public final class LanguageConverter implements ITypeConverter<Language> {

    @Override
    public Language convert(String text) {
        return Language.find(text)
                .orElseThrow(() -> new TypeConversionException("expected id or en, got \"" + text + "\""));
    }
}
