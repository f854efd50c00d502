package id.msme;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The style of every value type: generated classes stay out of sight, a builder refuses to set an attribute twice. */
// SOURCE: in a class file the style would ask every consumer for the annotations of Immutables.
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        builder = "new",
        jdkOnly = true,
        strictBuilder = true,
        optionalAcceptNullable = false,
        redactedMask = "***",
        overshadowImplementation = true,
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(copy = false))
@interface ValueStyle {}
