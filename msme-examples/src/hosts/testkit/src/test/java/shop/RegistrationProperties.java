package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.msme.finding.FindingException;
import id.msme.identity.Nib;
import id.msme.testkit.Contracts;
import id.msme.testkit.Days;
import id.msme.testkit.IdentityNumbers;
import id.msme.testkit.KbliCodes;
import id.msme.testkit.RegionCodes;
import id.msme.testkit.StatedAmounts;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.jar.JarFile;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A property of an application that has the test kit as a dependency. */
class RegistrationProperties {

    private static final List<Class<?>> KIT = List.of(
            Contracts.class,
            Days.class,
            IdentityNumbers.class,
            KbliCodes.class,
            RegionCodes.class,
            StatedAmounts.class);

    @Property
    void everyNibIsTakenAndMasked(@ForAll("nibs") String nib) {
        Contracts.assertMasked(Nib.parse(nib), Nib::reveal, nib);
    }

    @Property
    void spoiltNibsAreRefusedWithoutShowingThem(@ForAll("spoilt") String nib) {
        assertThatThrownBy(() -> Nib.parse(nib)).isInstanceOf(FindingException.class);
    }

    @Property(tries = 1)
    void kitIsWhole() {
        assertThat(KIT).allMatch(type -> type.getMethods().length > 0);
    }

    @Property(tries = 1)
    void kitHasItsLicence() throws IOException, URISyntaxException {
        var kit = new File(
                Days.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var jar = new JarFile(kit)) {
            assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
            assertThat(jar.getEntry("META-INF/NOTICE")).isNotNull();
        }
    }

    @Property(tries = 1)
    void kitHasSourcesAndJavadoc() {
        var loader = Days.class.getClassLoader();
        assertThat(KIT).allSatisfy(type -> {
            String name = type.getName().replace('.', '/');
            assertThat(loader.getResource(name + ".java")).isNotNull();
            assertThat(loader.getResource(name + ".html")).isNotNull();
        });
    }

    @Provide
    Arbitrary<String> nibs() {
        return IdentityNumbers.nibs();
    }

    @Provide
    Arbitrary<String> spoilt() {
        return IdentityNumbers.spoilt(IdentityNumbers.nibs());
    }
}
