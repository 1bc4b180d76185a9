package io.smartlocker.identity.role;

import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that can be allowed in the house, {@code noun:verb}. What is not here cannot be given to anybody. */
public enum Permission {
    ORGANIZATIONS_READ("organizations:read", "See the organisation's settings"),
    ORGANIZATIONS_WRITE("organizations:write", "Change the organisation's settings"),
    ORGANIZATIONS_CREATE("organizations:create", "See all organisations, and create new ones"),
    USERS_READ("users:read", "See people"),
    USERS_WRITE("users:write", "Add, change and remove people, their badges and PINs"),
    USERS_ERASE("users:erase", "Erase people's personal data for good"),
    FACES_READ("faces:read", "See people's faces"),
    FACES_WRITE("faces:write", "Record and withdraw consents, keep and remove faces"),
    GROUPS_READ("groups:read", "See groups"),
    GROUPS_WRITE("groups:write", "Add, change and remove groups and their members"),
    ROLES_READ("roles:read", "See roles"),
    ROLES_WRITE("roles:write", "Add, change and remove roles"),
    SCIM_WRITE("scim:write", "Give and revoke the tokens with which a directory provisions people"),
    KEYS_ROTATE("keys:rotate", "Have access tokens signed by the next key"),
    LOCATIONS_READ("locations:read", "See locations and areas"),
    LOCATIONS_WRITE("locations:write", "Add, change and remove locations and areas"),
    LOCKERS_READ("lockers:read", "See lockers and locker types"),
    LOCKERS_WRITE("lockers:write", "Add, change and remove lockers and locker types"),
    GRANTS_READ("grants:read", "See who may use which lockers"),
    GRANTS_WRITE("grants:write", "Say who may use which lockers"),
    KIOSKS_READ("kiosks:read", "See kiosks"),
    KIOSKS_WRITE("kiosks:write", "Invite, confirm and revoke kiosks"),
    KIOSKS_SERVICE("kiosks:service", "Put kiosks into service mode and back"),
    LOCKERS_OPEN_ALL("lockers:open-all", "Open all bays of a locker at once"),
    COMMANDS_READ("commands:read", "See commands and how they ended"),
    COMMANDS_CANCEL("commands:cancel", "Take commands back that have not begun"),
    ALARMS_READ("alarms:read", "See alarms"),
    ALARMS_WRITE("alarms:write", "Acknowledge and close alarms"),
    MAINTENANCE_READ("maintenance:read", "See what is out of service"),
    MAINTENANCE_WRITE("maintenance:write", "Put things out of service and back"),
    SETTINGS_READ("settings:read", "See how lockers and kiosks are to behave"),
    SETTINGS_WRITE("settings:write", "Say how lockers and kiosks are to behave"),
    BAYS_READ("bays:read", "See bays and their charging"),
    BAYS_WRITE("bays:write", "Change bays"),
    BAYS_ASSIGN("bays:assign", "Assign devices and people to bays"),
    BAYS_OPEN("bays:open", "Open bays remotely"),
    BAYS_CHARGE("bays:charge", "Start and stop charging"),
    DEVICES_READ("devices:read", "See devices and device types"),
    DEVICES_WRITE("devices:write", "Add, change and remove devices and device types"),
    DEVICES_TAKE_ANYTIME("devices:take-anytime", "Take devices outside a shift"),
    CUSTODY_READ("custody:read", "See who holds what"),
    CUSTODY_WRITE("custody:write", "Correct who holds what"),
    FAULTS_READ("faults:read", "See faults"),
    FAULTS_WRITE("faults:write", "Report and settle faults"),
    FAULT_PHOTOS_READ("fault-photos:read", "See photos of faults"),
    CONFLICTS_READ("conflicts:read", "See conflicts between facts and plans"),
    CONFLICTS_WRITE("conflicts:write", "Resolve conflicts"),
    SHIFTS_READ("shifts:read", "See shifts, when they take place and what they need"),
    SHIFTS_WRITE("shifts:write", "Add, change and remove shifts, their exceptions and what they need"),
    ROSTERS_READ("rosters:read", "See who works which shift on which day"),
    ROSTERS_WRITE("rosters:write", "Say who works which shift on which day"),
    RESERVATIONS_READ("reservations:read", "See which devices are reserved for whom"),
    RESERVATIONS_WRITE("reservations:write", "Reserve devices and give reservations up"),
    ESCALATIONS_READ("escalations:read", "See what happens when devices stay away"),
    ESCALATIONS_WRITE("escalations:write", "Say what happens when devices stay away"),
    FORECAST_READ("forecast:read", "See the charge forecast"),
    LOGS_READ("logs:read", "See and verify the log"),
    LOGS_EXPORT("logs:export", "Take the log away as a file"),
    LOGS_RETAIN("logs:retain", "Say how long the log is kept"),
    WEBHOOKS_READ("webhooks:read", "See webhooks"),
    WEBHOOKS_WRITE("webhooks:write", "Add, change and remove webhooks");

    /** What concerns all organisations at once. */
    private static final Set<String> FOR_OPERATORS = Set.of("organizations:create", "keys:rotate");

    private final String name;
    private final String meaning;

    Permission(String name, String meaning) {
        this.name = name;
        this.meaning = meaning;
    }

    /** As it stands in tokens and in the API, {@code noun:verb}. */
    public String text() {
        return name;
    }

    /** What it allows, for people. */
    public String meaning() {
        return meaning;
    }

    /** Whether only roles of the organisation that runs the installation can have it. */
    boolean isForOperators() {
        return FOR_OPERATORS.contains(name);
    }

    /**
     * The permissions of these names, each once.
     *
     * @throws ProblemException 400 naming the first that is not in the catalogue
     */
    static Set<Permission> all(Collection<String> texts) {
        return texts.stream()
                .map(text -> of(text).orElseThrow(() -> ProblemException.of(
                        CommonProblem.INVALID, "permissions", "There is no permission " + text + ".")))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }

    private static Optional<Permission> of(String text) {
        return Arrays.stream(values())
                .filter(permission -> permission.name.equals(text))
                .findFirst();
    }
}
