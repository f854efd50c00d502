/**
 * The readiness of many MSMEs at once.
 *
 * <p>A {@link CohortTally} counts assessments by {@linkplain CohortAspect aspect}. Cells that would disclose a single
 * MSME are suppressed, together with as many others as it takes to keep totals from revealing them. {@link
 * CohortReadiness} finds which province is least ready, {@link CohortLevers} which single improvement moves most MSMEs
 * to a higher level.
 */
@NullMarked
package id.msme.cohort;

import org.jspecify.annotations.NullMarked;
