package io.smartlocker.identity.dialect.lockerweb;

import io.smartlocker.identity.dialect.PersonLimits;
import io.smartlocker.identity.dialect.lockerweb.AddUserAnswer.Message;
import org.jspecify.annotations.Nullable;

/** What is wrong with the three texts of a request, all at once. */
final class FieldCheck {
    private FieldCheck() {}

    static Message of(AddUserRequest request) {
        return new Message(name(request.userName()), email(request.emailId()), employeeId(request.employeeId()));
    }

    private static String name(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return "The user_name is required.";
        }
        return name.length() > PersonLimits.NAME ? "The user_name is too long." : "";
    }

    private static String email(@Nullable String email) {
        if (email == null || email.isBlank()) {
            return "";
        }
        return PersonLimits.isEmail(email) ? "" : "The email_id is not an email address.";
    }

    private static String employeeId(@Nullable String employeeId) {
        return employeeId != null && employeeId.length() > PersonLimits.EMPLOYEE_ID
                ? "The employee_id is too long."
                : "";
    }
}
