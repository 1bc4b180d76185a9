package io.smartlocker.identity.username;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody can be called that; so can nobody at all, who has no name or an empty one. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidUsername.Check.class)
public @interface ValidUsername {
    String message() default "is no username";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says what is wrong in the words of {@link Username}. */
    final class Check implements ConstraintValidator<ValidUsername, String> {
        @Override
        public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
            Optional<String> objection = Optional.ofNullable(name).flatMap(Username::whyNot);
            objection.ifPresent(reason -> {
                context.disableDefaultConstraintViolation();
                // Escaped: what stands in braces would be taken for an expression.
                context.buildConstraintViolationWithTemplate(reason.replaceAll("([\\\\{}$])", "\\\\$1"))
                        .addConstraintViolation();
            });
            return objection.isEmpty();
        }
    }
}
