/**
 * Reports for people: text, HTML and SVG.
 *
 * <p>Each report formats values that the library computed.
 */
@NullMarked
package id.msme.report;

import org.jspecify.annotations.NullMarked;
