package io.smartlocker.contracts;

import java.util.UUID;

/** The names of all topics. State topics are compacted and keyed by id; see {@code docs/asyncapi.yaml}. */
public final class Topics {
    public static final String ORGANIZATIONS = "smartlocker.organizations";
    public static final String USERS = "smartlocker.users";
    public static final String GROUPS = "smartlocker.groups";
    /** Credential verifiers and sealed edge keys; readable by locker-service alone. */
    public static final String CREDENTIALS = "smartlocker.credentials";

    public static final String LOCATIONS = "smartlocker.locations";
    public static final String LOCKERS = "smartlocker.lockers";
    public static final String GRANTS = "smartlocker.grants";
    public static final String KIOSKS = "smartlocker.kiosks";
    public static final String DEVICE_TYPES = "smartlocker.device-types";
    public static final String DEVICES = "smartlocker.devices";
    public static final String BAYS = "smartlocker.bays";
    public static final String CUSTODIES = "smartlocker.custodies";
    public static final String MAINTENANCE = "smartlocker.maintenance";
    public static final String ALARMS = "smartlocker.alarms";
    /** How far orders to kiosks are, keyed by command id, kept for a day. */
    public static final String COMMANDS = "smartlocker.commands";

    public static final String SHIFTS = "smartlocker.shifts";
    public static final String ROSTERS = "smartlocker.rosters";
    public static final String RESERVATIONS = "smartlocker.reservations";

    /** Physical facts that passed the trust boundary, keyed by bay id. */
    public static final String BAY_FACTS = "smartlocker.bay-facts";
    /** Badges that nobody has yet, tapped at kiosks: how one is enrolled. Keyed by kiosk id, kept for one hour. */
    public static final String STRANGE_BADGES = "smartlocker.strange-badges";
    /** Whose PINs were on a kiosk that is not trusted any more, keyed by kiosk id. */
    public static final String EXPOSED_PINS = "smartlocker.exposed-pins";
    /** What people are to be told by mail, keyed by recipient. */
    public static final String NOTICES = "smartlocker.notices";
    /** Audit facts, keyed by subject id. */
    public static final String ACTIVITY = "smartlocker.activity";
    /** Records that a consumer could not handle, each with its reason. */
    public static final String DEAD_LETTERS = "smartlocker.dead-letters";

    private static final String KIOSK_EVENTS = "kiosk\\.[0-9a-f-]{36}\\.events";

    private Topics() {}

    /** The replica of one kiosk, compacted, keyed by kind and id, such as {@code user:<id>}. */
    public static String kioskDirectory(UUID kiosk) {
        return "kiosk." + kiosk + ".directory";
    }

    /** Commands for one kiosk, keyed by bay id (kiosk id where no bay is concerned), kept for one hour. */
    public static String kioskCommands(UUID kiosk) {
        return "kiosk." + kiosk + ".commands";
    }

    /** What one kiosk did and sensed, keyed by bay id (kiosk id where no bay is concerned), kept for seven days. */
    public static String kioskEvents(UUID kiosk) {
        return "kiosk." + kiosk + ".events";
    }

    /**
     * The kiosk whose events topic this is.
     *
     * @throws IllegalArgumentException if the name is not that of a kiosk's events topic
     */
    public static UUID kioskOfEvents(String topic) {
        if (!topic.matches(KIOSK_EVENTS)) {
            throw new IllegalArgumentException("Not a kiosk's events topic: " + topic);
        }
        return UUID.fromString(topic.substring("kiosk.".length(), topic.length() - ".events".length()));
    }
}
