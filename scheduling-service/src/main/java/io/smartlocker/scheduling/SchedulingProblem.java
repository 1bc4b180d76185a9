package io.smartlocker.scheduling;

import io.smartlocker.platform.problem.ProblemType;

/** What can go wrong in this service beside the common problems. */
public enum SchedulingProblem implements ProblemType {
    UNKNOWN_REFERENCE("unknown-reference", 422, "Something the request refers to does not exist"),
    DEVICE_TYPE_MISMATCH("device-type-mismatch", 422, "The device is of another type"),
    DEVICE_UNFIT("device-unfit", 422, "The device cannot be used"),
    NOT_WORKED("not-worked", 422, "The shift is not worked on that day"),
    DAY_OVER("day-over", 422, "That day is over"),
    DOUBLE_BOOKED("double-booked", 422, "Somebody works another shift at that time");

    private final String slug;
    private final int status;
    private final String title;

    SchedulingProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
