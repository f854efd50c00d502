/**
 * The root of the library: no types of its own, only the style in which its value types are generated. Nested packages
 * inherit the style.
 */
@ValueStyle
@NullMarked
package id.msme;

import org.jspecify.annotations.NullMarked;
