package id.msme.jackson3;

import static java.util.Objects.requireNonNull;

import id.msme.document.JacksonCore;
import id.msme.finding.FindingTexts;
import id.msme.language.Language;
import id.msme.wire.WireSettings;
import java.util.function.Supplier;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Writes and reads the types of this library with Jackson 3.
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
public final class MsmeModule extends JacksonModule {

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
     * @throws IllegalStateException if the version of jackson-core is too old
     */
    @Override
    public void setupModule(SetupContext context) {
        JacksonCore.requireSupported();
        requireNonNull(context, "context")
                .addSerializers(new WireSerializers(settings, false))
                .addKeySerializers(new WireSerializers(settings, true))
                .addDeserializers(new WireDeserializers())
                .addKeyDeserializers((type, config, description) -> WireDeserializers.key(type.getRawClass()));
    }

    /** {@return the name, and whether amounts are written} */
    @Override
    public String toString() {
        return "MsmeModule for Jackson 3" + (settings.amounts() ? ", with amounts" : "");
    }
}
