/**
 * Micro, small, medium or large: the scale of an enterprise by law, on a date, for a purpose.
 *
 * <p>A {@link ScaleRule} is one law with its bounds and the {@link Criterion criteria} it reads:
 *
 * <ul>
 * <li>UU 20/2008 art. 6, from 2008-07-04: net assets or annual sales; the law does not state which counts if they
 * differ, so a {@link TiePolicy} decides;
 *   <li>PP 7/2021 art. 35, from 2021-02-02: business capital to register a business; for ease, protection and
 * empowerment annual sales, and business capital only for a business that started on or after that day, or does not
 * state when, and states no sales.
 * </ul>
 *
 * <p>The {@link ScaleClassifier} holds the laws by date and returns a {@link Classification}: the scale, the
 * part-result of each criterion, and the law. {@link WorkerScale} is the other scheme in use, that of Statistics
 * Indonesia by workers; it classifies for statistics, not by law. The limits of tax law and bank credit are not scales
 * and not part of this package.
 */
@NullMarked
package id.msme.scale;

import org.jspecify.annotations.NullMarked;
