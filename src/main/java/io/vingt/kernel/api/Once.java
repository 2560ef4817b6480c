package io.vingt.kernel.api;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A write that happens once however often it is sent with the same {@code Idempotency-Key}. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Once {

    /** Whether the answer shows a secret, which is then kept sealed. */
    @Nonbinding
    boolean showsSecret() default false;

    /** Whether a request without a key is refused. */
    @Nonbinding
    boolean needsKey() default false;

    /** The status of a good answer that is given again; 0 for the one it had. */
    @Nonbinding
    int again() default 0;
}
