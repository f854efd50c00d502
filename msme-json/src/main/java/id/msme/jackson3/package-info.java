/**
 * The types of this library for a host's Jackson 3: {@link MsmeModule}.
 *
 * <p>The package needs {@code tools.jackson.core:jackson-databind}, which this library declares as optional, so that a
 * host that does not use databind does not depend on it.
 */
@NullMarked
package id.msme.jackson3;

import org.jspecify.annotations.NullMarked;
