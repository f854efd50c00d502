/**
 * Reports for people: text, HTML and SVG.
 *
 * <p>Each report formats values of the library and computes none of its own.
 */
@NullMarked
package id.msme.report;

import org.jspecify.annotations.NullMarked;
