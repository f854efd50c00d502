/**
 * Enrolments over HTTP, on Spring Boot: {@link id.msme.http.EnrolmentController one record} with a verdict or a problem
 * document as its answer, and {@link id.msme.http.RunController any number of records} as a stream.
 *
 * <p>An example of how a host embeds the library, not a product: it has no authentication, and keeps nothing.
 */
@org.jspecify.annotations.NullMarked
package id.msme.http;
