/**
 * Micro, small, medium or large: the scale of an enterprise by law, on a date, for a purpose.
 *
 * <p>A {@link ScaleRule} is one law with its bounds and the {@link Criterion criteria} it reads:
 *
 * <ul>
 *   <li>UU 20/2008 art. 6, from 2008-07-04: net assets or annual sales, with no word on which counts where they differ;
 *       that is a {@link TiePolicy};
 *   <li>PP 7/2021 art. 35, from 2021-02-02: business capital to register a business; for ease, protection and
 *       empowerment annual sales, and business capital only of a business that started since and has no sales to show.
 * </ul>
 *
 * <p>The {@link ScaleClassifier} holds the laws by date and answers with a {@link Classification}: the
 * scale, the part-result of each criterion, and the law. {@link WorkerScale} is the other scheme in use, that of
 * Statistics Indonesia by workers; it classifies for statistics, not by law. Taxes and bank credit have limits of their
 * own, which are not scales and not here.
 */
@NullMarked
package id.msme.scale;

import org.jspecify.annotations.NullMarked;
