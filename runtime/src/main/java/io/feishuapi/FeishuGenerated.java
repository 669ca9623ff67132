package io.feishuapi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks generated types in class files, where coverage tools look for such a mark. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface FeishuGenerated {

    /** The API that the type belongs to; empty for a client. */
    String api() default "";

    /** SHA-256 of the page that the type was generated from, in lowercase hex; empty for a client. */
    String page() default "";

    /**
     * SHA-256 of the type's source, in lowercase hex; empty for a client. By it a compilation knows whether a type on its class path is
     * what it would generate itself.
     */
    String source() default "";
}
