/**
 * The rules of this library for enrolments, each over the values of one record, without an allocation where nothing is
 * wrong. {@link EnrolmentRules} applies them all.
 */
@NullMarked
package id.msme.rule;

import org.jspecify.annotations.NullMarked;
