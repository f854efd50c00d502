/**
 * What a program promised to reach: numbers that know what kind of number they are.
 *
 * <p>A {@link id.msme.target.Target} counts something (MSMEs online, MSMEs trained, activities held) either from the beginning or on top of
 * what was there ({@link id.msme.target.TargetKind}), exactly or at least, by a day. Targets that follow each other are a path: the
 * 24.5 million MSMEs by 2023 and 0.5 million more by 2024 are 25 million in all.
 *
 * <p>Targets of different programs are never added up: the same MSME may stand in both.
 */
@NullMarked
package id.msme.target;

import org.jspecify.annotations.NullMarked;
