/**
 * Everything that is shipped, in one value with an edition.
 *
 * <p>{@link Catalogue#standard()} holds the registers of regions and business fields, the laws on scale, the channels,
 * the parties, the six programs with their partners and targets, who promised and does what in them, how many MSMEs
 * were reported to be online and how many there are, each with its source. A catalogue is an argument, never a global:
 * a ministry adds its own program with {@link Catalogue#withProgram}, a researcher changes a law with {@link
 * Catalogue#withScaleRule}, and both go on side by side.
 */
@NullMarked
package id.msme.catalogue;

import org.jspecify.annotations.NullMarked;
