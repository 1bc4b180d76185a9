package io.smartlocker.contracts.state;

/** An employee, or a visitor with a visit window. */
public enum UserType {
    EMPLOYEE,
    VISITOR
}
