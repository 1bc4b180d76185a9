package io.smartlocker.identity.dialect.lockerweb;

import io.smartlocker.identity.dialect.lockerweb.AddUserAnswer.Message;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong with the three texts of a request, all at once. */
final class FieldCheck {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)*");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_EMPLOYEE_ID = 64;

    private FieldCheck() {}

    static Message of(AddUserRequest request) {
        return new Message(name(request.userName()), email(request.emailId()), employeeId(request.employeeId()));
    }

    private static String name(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return "The user_name is required.";
        }
        return name.length() > LONGEST_NAME ? "The user_name is too long." : "";
    }

    private static String email(@Nullable String email) {
        if (email == null || email.isBlank()) {
            return "";
        }
        boolean valid =
                email.length() <= LONGEST_EMAIL && EMAIL.matcher(email.strip()).matches();
        return valid ? "" : "The email_id is not an email address.";
    }

    private static String employeeId(@Nullable String employeeId) {
        return employeeId != null && employeeId.length() > LONGEST_EMPLOYEE_ID ? "The employee_id is too long." : "";
    }
}
