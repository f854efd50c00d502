/**
 * The JSON form of each public type, in one table, for the modules of Jackson 2 and Jackson 3: plumbing, not exported.
 *
 * <p>{@link WireForms} finds the {@link WireForm} of a class. A form turns a value into texts, numbers, lists and maps,
 * and reads a {@link JsonValue}. An adapter consists of a {@link JsonSource} and a {@link JsonSink} over the parser and
 * generator of its library.
 */
@NullMarked
package id.msme.wire;

import org.jspecify.annotations.NullMarked;
