/**
 * The two languages of the library and its messages.
 *
 * <p>{@link Language} is Indonesian or English, chosen by the caller and never taken from the JVM's locale.
 * {@link Messages} are templates with named places, read from UTF-8 property files in which every key stands in
 * both languages. A message is for people; decisions, codes and severities never depend on one.
 */
@NullMarked
package id.msme.language;

import org.jspecify.annotations.NullMarked;
