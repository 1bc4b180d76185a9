package io.smartlocker.gateway.decision;

/** Why something is refused, by name and in one sentence for the person at the kiosk. */
public enum Reason {
    NOT_RECOGNISED("That badge or PIN is not known here."),
    THROTTLED("Too many wrong attempts. Please wait a while, or use your badge."),
    INACTIVE("Your account is switched off. Please ask your supervisor."),
    OUTSIDE_VALIDITY("Your account is not valid today. Please ask your supervisor."),
    OUTSIDE_VISIT("Your visit has not begun or is over. Please ask your host."),
    NOT_GRANTED("You have not been given access to this locker. Please ask your supervisor."),
    OUTSIDE_HOURS("You may use this locker at other hours only."),
    OUTSIDE_SHIFT("You can take a device during your shift only."),
    NOT_PERMITTED("You may not do this here. Please ask your supervisor."),
    SERVICE_MODE("This kiosk is being worked on and hands nothing out. Returns still work."),
    LEASE_EXPIRED("This kiosk has been cut off for too long to hand out devices. Returns still work."),
    ALLOWANCE_REACHED("You already hold as many devices as you may. Please return one first."),
    NO_DEVICE_READY("No device is ready right now. Please try again later."),
    RESERVED("The devices that are ready are kept for others. Please try again later."),
    NO_FREE_BAY("Every bay is in use. Please wait for one to become free."),
    NOTHING_HELD("You hold no device that this kiosk knows of. Please scan the device you bring."),
    DEVICE_NEEDED("You hold several devices. Please choose the one you bring."),
    DEVICE_UNKNOWN("This kiosk does not know that device."),
    NOT_HELD("You do not hold that device."),
    SAME_PERSON("You hold that device yourself. Please let the other person tap."),
    DEVICE_FAULTY("That device is broken and is not handed on. Please return it."),
    NOT_READY("This kiosk has not been set up yet."),
    JOURNAL_UNAVAILABLE("This kiosk cannot write its journal. Please call for help.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
