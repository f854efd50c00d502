/**
 * A synthetic population of all micro, small and medium enterprises of Indonesia, for questions of the form "how many
 * would".
 *
 * <p>An {@link MsmePopulation} has any size up to the 64.2 million MSMEs that the ministry counts; each of its {@link
 * SyntheticMsme}s stands for a whole number of real ones, and the weights add up to all of them. It is calibrated to
 * published figures, each a {@link Margin} with its source that can be replaced. What no figure determines is an {@link
 * Assumption}, listed by {@link MsmePopulation#assumptions()} and marked as an inference. A {@link PopulationTally}
 * counts by {@link PopulationDimension} with sampling errors, and a {@link FitReport} compares the published figures
 * with those drawn.
 *
 * <p>None of its enterprises is real: it has no names, numbers or addresses and contains no information about any
 * single enterprise. Large enterprises are not part of it. A dimension without a published joint table is independent
 * of the others, so a question about such a pair is answered by this assumption, not by data.
 */
@NullMarked
package id.msme.population;

import org.jspecify.annotations.NullMarked;
