package io.smartlocker.locker.grant;

/** Why somebody may not take a device out of a locker now; the first that applies, as a kiosk would say it. */
public enum AccessReason {
    INACTIVE("The account is switched off."),
    OUTSIDE_VALIDITY("The account is not valid at this moment."),
    OUTSIDE_VISIT("The visit has not begun or is over."),
    NOT_GRANTED("No grant reaches this locker, or those that did are over."),
    OUTSIDE_HOURS("The grants open this locker at other hours."),
    OUTSIDE_SHIFT("The person works no shift at this moment, and may take devices in shifts only."),
    ALLOWANCE_REACHED("The person holds as many devices as allowed."),
    OUT_OF_SERVICE("The locker is out of service."),
    NO_KIOSK("No kiosk serves the locker.");

    private final String sentence;

    AccessReason(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
