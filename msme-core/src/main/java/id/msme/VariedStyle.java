package id.msme;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of the few value types that people vary: as the common style, but the builder may set an attribute again,
 * and has {@code from}, which {@code toBuilder()} needs.
 */
// Public for the packages beneath, yet the root package is not exported: no consumer sees it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        builder = "new",
        jdkOnly = true,
        optionalAcceptNullable = false,
        redactedMask = "***",
        overshadowImplementation = true,
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(copy = false))
public @interface VariedStyle {}
