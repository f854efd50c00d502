/**
 * The root package of the library. It contains no types, only the style in which value types are generated. Nested
 * packages inherit the style.
 */
@ValueStyle
@NullMarked
package id.msme;

import org.jspecify.annotations.NullMarked;
