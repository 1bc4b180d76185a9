package io.smartlocker.scheduling.escalation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step as a caller wants it.
 *
 * @param location for devices taken there; when left out, wherever a location has no steps of its own
 * @param afterMinutes after the due time; it is quiet for 10
 * @param user whom to tell, for TELL_USER
 * @param group whose members to tell, for TELL_GROUP
 * @param permission whose holders at the location to tell, for TELL_PERMITTED
 */
@RegisterForReflection
record StepRequest(
        @Nullable UUID location,
        @NotNull @Min(10) @Max(43_200) Integer afterMinutes,
        @NotNull StepAction action,
        @Nullable UUID user,
        @Nullable UUID group,

        @Pattern(regexp = "[a-z-]{1,50}:[a-z-]{1,50}", message = "must be a permission such as custody:write") @Nullable
        String permission) {

    /** What a caller would have to send to get the step as it is. */
    static StepRequest of(EscalationStep step) {
        return new StepRequest(step.location, step.afterMinutes, step.action, step.user, step.group, step.permission);
    }

    /** @throws ProblemException 400 if it does not say whom to tell, or says more */
    void requireSense() {
        require("user", user, action == StepAction.TELL_USER);
        require("group", group, action == StepAction.TELL_GROUP);
        require("permission", permission, action == StepAction.TELL_PERMITTED);
    }

    private void require(String field, @Nullable Object value, boolean needed) {
        if (needed && value == null) {
            throw ProblemException.of(CommonProblem.INVALID, field, action + " needs it.");
        }
        if (!needed && value != null) {
            throw ProblemException.of(CommonProblem.INVALID, field, action + " has no use for it.");
        }
    }
}
