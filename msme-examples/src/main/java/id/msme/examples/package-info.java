/**
 * Short example programs, and {@link Shell}, which opens JShell with the library on its class path.
 */
@NullMarked
package id.msme.examples;

import org.jspecify.annotations.NullMarked;
