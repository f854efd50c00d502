/**
 * What this library writes to an application's log beside the runs over files: {@link RuleFailureLog}.
 *
 * <p>Logs go through SLF4J, and nothing in them is personal at any level.
 */
@NullMarked
package id.msme.log;

import org.jspecify.annotations.NullMarked;
