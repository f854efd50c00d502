/**
 * Options and arguments that several commands have, with the same names, forms and messages: the day to judge for
 * ({@link AsOfOption}), catalogue files ({@link CatalogueOption}), the language, the format, and the files that a run
 * reads and writes ({@link InputFiles}, {@link OutputFiles}). A converter reads one kind of value.
 *
 * <p>picocli sets the fields. The options of a single command are in its class in {@code id.msme.cli}.
 */
@NullMarked
package id.msme.option;

import org.jspecify.annotations.NullMarked;
