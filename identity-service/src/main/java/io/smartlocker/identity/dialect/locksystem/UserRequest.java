package io.smartlocker.identity.dialect.locksystem;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.identity.dialect.PersonLimits;
import io.smartlocker.identity.dialect.locksystem.UserEntry.PersonName;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body of all three writing operations; each asks for its own fields.
 *
 * @param userId number of the person, where one is meant that exists
 * @param id the person's employee id
 */
@RegisterForReflection
@Schema(name = "LockSystemRequest")
record UserRequest(
        @JsonProperty("user_id") @Schema(examples = "1") @Nullable
        Long userId,

        @JsonProperty("id") @Schema(examples = "\"admin\"") @Nullable
        String id,

        @JsonProperty("firstname") @Schema(examples = "\"AK\"") @Nullable
        String firstname,

        @JsonProperty("lastname") @Schema(examples = "\"\"") @Nullable
        String lastname,

        @JsonProperty("emailid") @Schema(examples = "\"xx@gmail.com\"") @Nullable
        String emailid,

        @JsonProperty("department") @Schema(examples = "\"\"") @Nullable
        String department) {

    /** @throws ProblemException 400 if it cannot make a person */
    void requireWhole() {
        new RequiredFields()
                .require("id", id)
                .require("firstname", firstname)
                .require("lastname", lastname)
                .require("emailid", emailid)
                .check();
        requireLimits();
    }

    /** @throws ProblemException 400 if it names nobody, or no employee id */
    void requireEdit() {
        new RequiredFields().require("user_id", userId).require("id", id).check();
        requireLimits();
    }

    /** @throws ProblemException 400 if it names nobody */
    long requireUserId() {
        new RequiredFields().require("user_id", userId).check();
        return userId == null ? 0 : userId;
    }

    private void requireLimits() {
        requireLength("id", id, PersonLimits.EMPLOYEE_ID);
        requireLength("firstname", firstname, PersonLimits.DETAIL);
        requireLength("lastname", lastname, PersonLimits.DETAIL);
        requireLength("department", department, PersonLimits.DETAIL);
        if (emailid != null && !emailid.isBlank() && !PersonLimits.isEmail(emailid)) {
            throw ProblemException.of(CommonProblem.INVALID, "emailid", "The emailid is not an email address.");
        }
    }

    private static void requireLength(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw ProblemException.of(
                    CommonProblem.INVALID, field, "The " + field + " has at most " + longest + " characters.");
        }
    }

    /**
     * The names once this is applied to those at hand.
     *
     * @throws ProblemException 400 if nothing is left of the name
     */
    PersonName over(PersonName now) {
        PersonName names =
                new PersonName(firstname == null ? now.first() : firstname, lastname == null ? now.last() : lastname);
        if (names.whole().isEmpty() || names.whole().length() > PersonLimits.NAME) {
            throw ProblemException.of(
                    CommonProblem.INVALID,
                    "firstname",
                    "The firstname and lastname together have 1 to " + PersonLimits.NAME + " characters.");
        }
        return names;
    }
}
