package io.smartlocker.device;

import io.smartlocker.platform.problem.ProblemType;

/** The rules of this service by the names under which they refuse. */
public enum DeviceProblem implements ProblemType {
    BAY_OCCUPIED("bay-occupied", "The bay holds another device"),
    BAY_HAS_USER("bay-has-user", "The bay belongs to another user"),
    BAY_OUT_OF_SERVICE("bay-out-of-service", "The bay is out of service"),
    DEVICE_HELD("device-held", "Somebody holds the device"),
    DEVICE_IN_OTHER_BAY("device-in-other-bay", "The device is in another bay"),
    DEVICE_NOT_IN_USE("device-not-in-use", "The device is lost or retired");

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
