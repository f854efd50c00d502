/**
 * The two languages of the library and its messages.
 *
 * <p>{@link Language} is Indonesian or English, chosen by the caller and never taken from the JVM's locale. {@link
 * Messages} are templates with named placeholders, read from UTF-8 property files, in which every key is present in
 * both languages. Messages are for people; decisions, codes and severities never depend on them.
 */
@NullMarked
package id.msme.language;

import org.jspecify.annotations.NullMarked;
