/**
 * The test kit: jqwik arbitraries of what this library reads, and checks of what its values keep.
 *
 * <p>For those who test code that embeds the library. It comes as the test-jar of {@code msme-core} and asks of the
 * tests that use it for jqwik and AssertJ, which it does not bring along:
 *
 * <pre>{@code
 * @Property
 * void everyNibIsTaken(@ForAll("nibs") String nib) {
 *     assertThat(myForm.submit(nib)).isTrue();
 * }
 *
 * @Provide
 * Arbitrary<String> nibs() {
 *     return IdentityNumbers.written(IdentityNumbers.nibs());
 * }
 * }</pre>
 *
 * <ul>
 *   <li>{@link id.msme.testkit.IdentityNumbers}: NIB, NPWP, NIK and mobile numbers, right and spoilt;
 *   <li>{@link id.msme.testkit.RegionCodes}, {@link id.msme.testkit.KbliCodes}: codes by date and by edition;
 *   <li>{@link id.msme.testkit.Days}: days, and the days around every change of a law, code or program that is shipped;
 *   <li>{@link id.msme.testkit.StatedAmounts}: amounts around every bound of the laws on scale, and facts with gaps;
 *   <li>{@link id.msme.testkit.Contracts}: equality, order, text form and masking.
 * </ul>
 *
 * <p>All data are made up. Numbers that could be a person's carry a district (99) or tax office (999) that is given to
 * nobody as far as is known; no other meaning is to be read into them.
 */
@NullMarked
package id.msme.testkit;

import org.jspecify.annotations.NullMarked;
