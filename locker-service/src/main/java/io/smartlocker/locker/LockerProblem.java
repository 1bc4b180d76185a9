package io.smartlocker.locker;

import io.smartlocker.platform.problem.ProblemType;

/** The refusals of this service beside the common ones. */
public enum LockerProblem implements ProblemType {
    ENROLMENT_REFUSED("enrolment-refused", 403, "This code enrols no kiosk"),
    KIOSK_NOT_ACTIVE("kiosk-not-active", 403, "This kiosk is not in use"),
    NO_KIOSK("no-kiosk", 409, "No kiosk serves this bay"),
    KIOSK_STATE("kiosk-state", 409, "The kiosk is not at that point of its life"),
    COMMAND_BEGUN("command-begun", 409, "The kiosk has the command already"),
    COMMAND_ENDED("command-ended", 409, "The command has ended"),
    ALARM_ENDED("alarm-ended", 409, "The alarm has ended"),
    ALARM_ENDS_BY_ITSELF("alarm-ends-by-itself", 409, "A sensor ends this alarm"),
    NO_BAYS("no-bays", 422, "The locker has no bays"),
    KEY_PROOF("key-proof", 422, "The new key is not vouched for by the old one"),
    LOCKER_WIRED("locker-wired", 409, "A locker is wired to another kiosk"),
    LOCATION_IN_USE("location-in-use", 409, "Something still stands at the location"),
    AREA_IN_USE("area-in-use", 409, "A locker still stands in the area"),
    LOCKER_TYPE_IN_USE("locker-type-in-use", 409, "There are lockers of this type"),
    BAYS_NOT_EMPTY("bays-not-empty", 409, "Bays that would go are not empty"),
    UNDER_MAINTENANCE("under-maintenance", 409, "A maintenance is running"),
    MAINTENANCE_OVER("maintenance-over", 409, "The maintenance has ended"),
    MAINTENANCE_BEGUN("maintenance-begun", 409, "The maintenance has begun"),
    FINGERPRINT_MISMATCH("fingerprint-mismatch", 422, "That is not the fingerprint of the kiosk's key");

    private final String slug;
    private final int status;
    private final String title;

    LockerProblem(String slug, int status, String title) {
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
