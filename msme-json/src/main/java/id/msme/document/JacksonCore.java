package id.msme.document;

import tools.jackson.core.Version;
import tools.jackson.core.json.PackageVersion;

/** The version of jackson-core, which an application can change by its own list of versions. */
public final class JacksonCore {

    private static final int MAJOR_VERSION = 3;
    private static final int MINOR_VERSION = 1;

    private JacksonCore() {}

    /**
     * Checks the version, so that an application that brings one too old fails when it starts.
     *
     * @throws IllegalStateException if the version is too old
     */
    public static void requireSupported() {
        require(PackageVersion.VERSION);
    }

    /** Versions 3.0 fail at long member names. */
    static void require(Version found) {
        if (found.getMajorVersion() == MAJOR_VERSION && found.getMinorVersion() < MINOR_VERSION) {
            throw new IllegalStateException("jackson-core " + MAJOR_VERSION + "." + MINOR_VERSION
                    + " or later is needed; found " + found + " (under Spring Boot, set jackson-bom.version to 3.1.8)");
        }
    }
}
