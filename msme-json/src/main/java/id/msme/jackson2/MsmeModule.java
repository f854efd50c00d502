package id.msme.jackson2;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import id.msme.finding.FindingTexts;
import id.msme.language.Language;
import id.msme.wire.WireSettings;
import java.util.function.Supplier;

/**
 * Writes and reads the types of this library with Jackson 2.
 *
 * <pre>{@code
 * var mapper = JsonMapper.builder().addModule(new MsmeModule().withLanguage(Language.EN)).build();
 * EnrolmentForm form = mapper.readValue(body, EnrolmentForm.class);
 * String answer = mapper.writeValueAsString(validator.judge(form));
 * }</pre>
 *
 * <ul>
 *   <li>Codes, names of constants and dates are texts; a {@code Verdict}, a {@code Progress}, a {@code Catalogue} and a
 *       {@code ReadinessModel} are the documents that this library writes.
 *   <li>Identifiers are written masked and read whole. A message on what cannot be read does not show it.
 *   <li>An {@code EnrolmentForm} is read as {@code EnrolmentReader} reads a record: what is wrong with it is a finding,
 *       not an exception. What is no JSON at all is refused by the mapper.
 *   <li>Amounts are read, and written only {@linkplain #withAmounts() on request}: they may be an owner's.
 *   <li>Any other type of this library is refused with a message that says what to do, never written as {@code {}}.
 * </ul>
 *
 * <p>On the class path {@code JsonMapper.builder().findAndAddModules()} finds the module. On the module path a mapper
 * gets it by {@code addModule}: a module cannot provide a service that is optional.
 */
@SuppressWarnings("exports") // whoever uses this class has Jackson on the module path
public final class MsmeModule extends Module {

    private final WireSettings settings;

    /** Creates a module with messages in Indonesian. */
    public MsmeModule() {
        this(WireSettings.STANDARD);
    }

    private MsmeModule(WireSettings settings) {
        this.settings = settings;
    }

    /**
     * Returns this module with another language of messages.
     *
     * @param language the language
     * @return the module
     */
    public MsmeModule withLanguage(Language language) {
        requireNonNull(language, "language");
        return withLanguage(() -> language);
    }

    /**
     * Returns this module with a language that is asked for at each value, for example that of the request:
     * {@code withLanguage(() -> Language.of(LocaleContextHolder.getLocale()))}.
     *
     * @param language gives the language
     * @return the module
     */
    public MsmeModule withLanguage(Supplier<Language> language) {
        return new MsmeModule(settings.withLanguage(requireNonNull(language, "language")));
    }

    /**
     * Returns this module with messages of the application in verdicts and findings.
     *
     * @param texts the messages
     * @return the module
     */
    public MsmeModule withTexts(FindingTexts texts) {
        return new MsmeModule(settings.withTexts(requireNonNull(texts, "texts")));
    }

    /** {@return this module writing amounts, as whole rupiah; for documents that hold no owner's amounts} */
    public MsmeModule withAmounts() {
        return new MsmeModule(settings.withAmounts());
    }

    /** {@return the name of the module} */
    @Override
    public String getModuleName() {
        return "msme";
    }

    /** {@return no version of its own} */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /**
     * Adds the forms of this library.
     *
     * @param context the mapper that is built
     */
    @Override
    public void setupModule(SetupContext context) {
        requireNonNull(context, "context").addSerializers(new WireSerializers(settings, false));
        context.addKeySerializers(new WireSerializers(settings, true));
        context.addDeserializers(new WireDeserializers());
        context.addKeyDeserializers((type, config, description) -> WireDeserializers.key(type.getRawClass()));
    }

    /** {@return the name, and whether amounts are written} */
    @Override
    public String toString() {
        return "MsmeModule for Jackson 2" + (settings.amounts() ? ", with amounts" : "");
    }
}
