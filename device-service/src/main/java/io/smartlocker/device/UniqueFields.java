package io.smartlocker.device;

import io.smartlocker.platform.problem.ProblemException;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Turns the violation of a unique index into the clash of a field. The index decides, so that a race has one winner. */
public final class UniqueFields implements Function<Throwable, Throwable> {
    private final Map<String, String> fieldsByIndex;

    /** @param fieldsByIndex name of the field that each unique index guards */
    public UniqueFields(Map<String, String> fieldsByIndex) {
        this.fieldsByIndex = Map.copyOf(fieldsByIndex);
    }

    /** The clash where the failure is one of these indexes; otherwise the failure itself. */
    @Override
    public Throwable apply(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String field = fieldOf(cause);
            if (field != null) {
                return ProblemException.clash(field);
            }
        }
        return failure;
    }

    private @Nullable String fieldOf(Throwable cause) {
        return cause instanceof ConstraintViolationException violation && violation.getConstraintName() != null
                ? fieldsByIndex.get(violation.getConstraintName())
                : null;
    }
}
