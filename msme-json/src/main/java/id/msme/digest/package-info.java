/** SHA-256 of bytes, and HMAC-SHA-256 under a secret, as every Java platform has them. */
@NullMarked
package id.msme.digest;

import org.jspecify.annotations.NullMarked;
