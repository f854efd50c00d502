/** The command line. */
@NullMarked
package id.msme.examples;

import org.jspecify.annotations.NullMarked;
