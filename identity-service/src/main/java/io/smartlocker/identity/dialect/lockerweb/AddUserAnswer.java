package io.smartlocker.identity.dialect.lockerweb;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.identity.dialect.Refusals;
import io.smartlocker.platform.problem.ProblemException;

/**
 * The one documented answer. After success the fields hold what was stored; otherwise each holds what is wrong with it,
 * and is empty when nothing is.
 *
 * @param status {@code success}, or a sentence that says what went wrong
 */
@RegisterForReflection
record AddUserAnswer(String status, Message message) {
    static final String SUCCESS = "success";

    /** One text per field of the request that is about the person. */
    @RegisterForReflection
    record Message(
            @JsonProperty("user_name") String userName,
            @JsonProperty("email_id") String emailId,
            @JsonProperty("employee_id") String employeeId) {
        static final Message EMPTY = new Message("", "", "");

        boolean isEmpty() {
            return equals(EMPTY);
        }
    }

    static AddUserAnswer of(ProblemException refusal) {
        return wrong(Refusals.sentence(refusal));
    }

    static AddUserAnswer wrong(String status) {
        return new AddUserAnswer(status, Message.EMPTY);
    }
}
