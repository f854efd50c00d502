/**
 * Documents that people write, such as models and catalogues: a strict tree of JSON values with their positions, and
 * the readers and writers of the parts of a catalogue.
 *
 * <p>A {@link DocumentParser} reads a document within {@link DocumentLimits} into a {@link DocumentNode}, and a value
 * that is not as expected causes a {@link DocumentFault} with line and JSON Pointer. This package is plumbing of {@code
 * id.msme.json}, which is what applications use; it is not exported.
 */
@NullMarked
package id.msme.document;

import org.jspecify.annotations.NullMarked;
