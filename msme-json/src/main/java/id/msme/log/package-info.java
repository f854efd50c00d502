/**
 * The logging of this library outside of runs over files: {@link RuleFailureLog}.
 *
 * <p>Logs are written through SLF4J and contain no personal data at any level.
 */
@NullMarked
package id.msme.log;

import org.jspecify.annotations.NullMarked;
