/**
 * The catalogue of registers, laws, programs and figures that is shipped with the library, with its edition.
 *
 * <p>{@link Catalogue#standard()} holds the registers of regions and business fields, the laws on scale, the channels,
 * the parties, the six programs with their partners, targets, commitments and activities, the reported numbers of MSMEs
 * online and of all MSMEs, each with its source. A catalogue is passed as an argument and never global: a ministry adds
 * its own program with {@link Catalogue#withProgram}, a researcher changes a law with {@link Catalogue#withScaleRule},
 * and both can be used side by side.
 */
@NullMarked
package id.msme.catalogue;

import org.jspecify.annotations.NullMarked;
