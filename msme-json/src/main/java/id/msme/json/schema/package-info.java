/**
 * The JSON Schemas (draft 2020-12) of the documents of this library: {@link Schemas}.
 *
 * <p>A schema says what a document looks like: its members, their types, ranges and patterns. It is for editors, for
 * OpenAPI and for a partner's own checks before sending. What only a validator can find, such as codes that exist,
 * dates within windows, check digits and duplicates, is not in it.
 */
@NullMarked
package id.msme.json.schema;

import org.jspecify.annotations.NullMarked;
