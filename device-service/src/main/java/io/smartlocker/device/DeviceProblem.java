package io.smartlocker.device;

import io.smartlocker.platform.problem.ProblemType;

/** The rules of this service by the names under which they refuse. */
public enum DeviceProblem implements ProblemType {
    DEVICE_TYPE_IN_USE("device-type-in-use", "There are devices of this type"),
    BAY_OCCUPIED("bay-occupied", "The bay holds another device"),
    BAY_HAS_USER("bay-has-user", "The bay belongs to another user"),
    BAY_OUT_OF_SERVICE("bay-out-of-service", "The bay is out of service"),
    BAY_IN_MAINTENANCE("bay-in-maintenance", "The bay is under maintenance"),
    USER_INACTIVE("user-inactive", "The user is not active"),
    DEVICE_HELD("device-held", "Somebody holds the device"),
    DEVICE_IN_BAY("device-in-bay", "The device is in a bay"),
    DEVICE_IN_OTHER_BAY("device-in-other-bay", "The device is in another bay"),
    DEVICE_NOT_IN_USE("device-not-in-use", "The device is lost or retired"),
    DEVICE_NOT_LOST("device-not-lost", "The device is not lost"),
    DEVICE_IN_MAINTENANCE("device-in-maintenance", "The device is under maintenance"),
    CUSTODY_ENDED("custody-ended", "The custody has ended"),
    FAULT_OPEN("fault-open", "The fault is open"),
    FAULT_RESOLVED("fault-resolved", "The fault is resolved"),
    CONFLICT_CLOSED("conflict-closed", "The conflict is not open any more");

    private static final int CONFLICT = 409;

    private final String slug;
    private final String title;

    DeviceProblem(String slug, String title) {
        this.slug = slug;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return CONFLICT;
    }

    @Override
    public String title() {
        return title;
    }
}
