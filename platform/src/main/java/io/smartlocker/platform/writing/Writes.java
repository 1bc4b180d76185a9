package io.smartlocker.platform.writing;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the one method of a use case that writes. It runs in one transaction, goes on to its end when the client hangs
 * up, answers a repeated {@code Idempotency-Key} with the first result, and wakes the outbox relay after the commit.
 *
 * <p>The method returns a {@code Uni} of a record that Jackson can write and read, which the entity is mapped to inside.
 * Records among its arguments must not show secrets in {@code toString}: it is what tells two requests apart.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Writes {}
