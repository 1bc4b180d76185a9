package io.smartlocker.identity.dialect.ruangkerja;

import io.smartlocker.identity.dialect.Refusals;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;

/** The error dictionary. The document has the first entry; the others are ours in its style. */
enum ErrorEntry {
    USER_EMPLOYEE_ID_EXISTS(10101, 400, "employee id already been taken"),
    USER_EMAIL_EXISTS(10102, 400, "email already been taken"),
    USER_PHONE_EXISTS(10103, 400, "phone already been taken"),
    USER_USERNAME_EXISTS(10104, 400, "username already been taken"),
    USER_FIELD_INVALID(10110, 400, ""),
    TAG_SERIAL_INVALID(10120, 400, ""),
    ORGANIZATION_NOT_FOUND(10130, 400, "organization serial is not the one of your organization"),
    REQUEST_UNREADABLE(10001, 400, ""),
    UNAUTHENTICATED(10002, 401, ""),
    FORBIDDEN(10003, 403, ""),
    REQUEST_TOO_LARGE(10004, 413, ""),
    TOO_MANY_REQUESTS(10005, 429, ""),
    UNAVAILABLE(10006, 503, ""),
    INTERNAL_ERROR(10007, 500, "");

    private final int number;
    private final int status;
    private final String detail;

    ErrorEntry(int number, int status, String detail) {
        this.number = number;
        this.status = status;
        this.detail = detail;
    }

    int number() {
        return number;
    }

    /** Of HTTP. */
    int status() {
        return status;
    }

    /** What is always said of it; the refusal's own sentence where there is no such thing. */
    String detail(ProblemException refusal) {
        return detail.isEmpty() ? Refusals.sentence(refusal) : detail;
    }

    static ErrorEntry of(ProblemException refusal) {
        String field = Refusals.field(refusal);
        if (refusal.type() == CommonProblem.CLASH) {
            return taken(field);
        }
        return switch (refusal.type().status()) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 413 -> REQUEST_TOO_LARGE;
            case 429 -> TOO_MANY_REQUESTS;
            case 500 -> INTERNAL_ERROR;
            case 503 -> UNAVAILABLE;
            default -> field.isEmpty() ? REQUEST_UNREADABLE : wrong(field);
        };
    }

    private static ErrorEntry taken(String field) {
        return switch (field) {
            case "employeeId" -> USER_EMPLOYEE_ID_EXISTS;
            case "email" -> USER_EMAIL_EXISTS;
            case "phone" -> USER_PHONE_EXISTS;
            case "username" -> USER_USERNAME_EXISTS;
            default -> USER_FIELD_INVALID;
        };
    }

    private static ErrorEntry wrong(String field) {
        return switch (field) {
            case "tagSerials" -> TAG_SERIAL_INVALID;
            case "organizationSerial" -> ORGANIZATION_NOT_FOUND;
            default -> USER_FIELD_INVALID;
        };
    }
}
