package io.smartlocker.contracts.kiosk;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.contracts.state.FaultChoice;
import io.smartlocker.contracts.state.ShiftException;
import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.contracts.state.WeeklyWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record of a kiosk's replica. {@code kind} names the variant in JSON; the topic's key is {@link #key()}. A tombstone
 * removes the entry.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DirectoryEntry.Site.class, name = "site"),
    @JsonSubTypes.Type(value = DirectoryEntry.Person.class, name = "user"),
    @JsonSubTypes.Type(value = DirectoryEntry.Stranger.class, name = "stranger"),
    @JsonSubTypes.Type(value = DirectoryEntry.Bay.class, name = "bay"),
    @JsonSubTypes.Type(value = DirectoryEntry.Device.class, name = "device"),
    @JsonSubTypes.Type(value = DirectoryEntry.Shift.class, name = "shift"),
    @JsonSubTypes.Type(value = DirectoryEntry.Reservation.class, name = "reservation"),
    @JsonSubTypes.Type(value = DirectoryEntry.SealedKeys.class, name = "keys"),
    @JsonSubTypes.Type(value = DirectoryEntry.Lease.class, name = "lease"),
})
public sealed interface DirectoryEntry {
    /** {@code <kind>:<id>}, the record's key on the topic. */
    String key();

    /** Rises with everything composed for this kiosk; an entry older than the one held is refused. */
    long revision();

    /**
     * What the kiosk serves.
     *
     * @param id the kiosk's id
     * @param timeZone of the location, IANA name
     */
    record Site(
            UUID id,
            long revision,
            UUID organization,
            String organizationName,
            String kioskName,
            UUID location,
            String locationName,
            String timeZone,
            List<Locker> lockers)
            implements DirectoryEntry {
        @Override
        public String key() {
            return "site:" + id;
        }

        /**
         * @param inService when false no bay of it is handed out
         * @param itemAllowance how many devices a person may hold at once and still take one here, however many the person
         *     may hold elsewhere; no limit of its own when absent
         */
        public record Locker(
                UUID id,
                String name,
                String serial,
                int rows,
                int columns,
                boolean charging,
                int powerBudgetWatts,
                boolean inService,
                @Nullable Integer itemAllowance) {}
    }

    /**
     * A person who may use this kiosk.
     *
     * @param takeAnytime holds the right {@code devices:take-anytime} here
     * @param badges verifiers of the badges, see {@code CredentialState}
     * @param pin verifier of the PIN, absent when there is none
     * @param grants the lockers of this kiosk the person may use, and when
     * @param orders which of {@code bays:open}, {@code bays:charge} and {@code lockers:open-all} the person holds here
     */
    record Person(
            UUID id,
            long revision,
            @Nullable String employeeId,
            String name,
            boolean active,
            @Nullable Instant validFrom,
            @Nullable Instant validUntil,
            @Nullable Instant visitFrom,
            @Nullable Instant visitUntil,
            int itemAllowance,
            boolean takeAnytime,
            List<UUID> groups,
            List<String> badges,
            @Nullable String pin,
            List<Grant> grants,
            List<String> orders)
            implements DirectoryEntry {

        /** A record from before there were orders has none. */
        public Person {
            orders = orders == null ? List.of() : List.copyOf(orders);
        }

        @Override
        public String key() {
            return "user:" + id;
        }

        /**
         * @param windows when, in the site's time zone; always when empty
         * @param until end (exclusive), open when absent
         */
        public record Grant(
                UUID locker,
                List<WeeklyWindow> windows,
                @Nullable Instant until) {}
    }

    /**
     * Somebody of the organisation whom this kiosk does not serve. It is told just enough to refuse a badge with the true
     * reason: nothing that names the person.
     *
     * @param badges verifiers of the badges, see {@code CredentialState}; never empty
     */
    record Stranger(UUID id, long revision, List<String> badges) implements DirectoryEntry {
        @Override
        public String key() {
            return "stranger:" + id;
        }
    }

    /**
     * A bay of this kiosk.
     *
     * @param device the device stored in it
     * @param user the person it is assigned to
     * @param settings how the kiosk is to treat it
     */
    record Bay(
            UUID id,
            long revision,
            UUID locker,
            int number,
            boolean operational,
            boolean outOfService,
            @Nullable UUID device,
            @Nullable UUID user,
            Settings settings)
            implements DirectoryEntry {
        /** A record from before there were settings has none. */
        public Bay {
            settings = settings == null ? Settings.NONE : settings;
        }

        /**
         * What somebody set for the bay, or for the locker, location or organisation that it belongs to. Where nothing is
         * set the kiosk does as it is built.
         *
         * @param pulseMillis how long its solenoid is energised, 50 to 1000
         * @param leftOpenSeconds how long its door may stand open before that is an alarm
         * @param charging whether its outlet may be on
         */
        public record Settings(
                @Nullable Integer pulseMillis,
                @Nullable Integer leftOpenSeconds,
                @Nullable Boolean charging) {
            public static final Settings NONE = new Settings(null, null, null);
        }

        @Override
        public String key() {
            return "bay:" + id;
        }
    }

    /**
     * A device that is stored here or held by a person of this kiosk.
     *
     * @param quarantined not to be handed out
     * @param faults what a person who brings it back can choose to be wrong with it
     */
    record Device(
            UUID id,
            long revision,
            String assetTag,
            @Nullable String rfid,
            UUID type,
            String typeName,
            int minimumChargeMinutes,
            int expectedDrawWatts,
            DeviceStatus state,
            @Nullable UUID bay,
            @Nullable UUID holder,
            boolean quarantined,
            List<FaultChoice> faults)
            implements DirectoryEntry {

        /** A record from before there were choices has none. */
        public Device {
            faults = faults == null ? List.of() : List.copyOf(faults);
        }

        @Override
        public String key() {
            return "device:" + id;
        }
    }

    /**
     * A shift at this location; see {@code ShiftState}.
     *
     * @param exceptions days on which it is not as usual, as far as they are not over
     * @param rosters who works it on certain days, in the place of {@code users} and {@code groups}
     */
    record Shift(
            UUID id,
            long revision,
            String name,
            List<Weekday> days,
            @JsonFormat(pattern = "HH:mm") LocalTime start,
            @JsonFormat(pattern = "HH:mm") LocalTime end,
            String timeZone,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            List<UUID> users,
            List<UUID> groups,
            List<ShiftException> exceptions,
            List<Roster> rosters)
            implements DirectoryEntry {

        /** A record from before there were exceptions and rosters has none. */
        public Shift {
            exceptions = exceptions == null ? List.of() : List.copyOf(exceptions);
            rosters = rosters == null ? List.of() : List.copyOf(rosters);
        }

        /** Who works the shift that begins on a day. */
        public record Roster(LocalDate day, List<UUID> users) {}

        @Override
        public String key() {
            return "shift:" + id;
        }
    }

    /**
     * A device of this kiosk is kept for somebody; see {@code ReservationState}.
     *
     * @param from inclusive
     * @param until exclusive
     */
    record Reservation(UUID id, long revision, UUID user, UUID device, Instant from, Instant until)
            implements DirectoryEntry {
        @Override
        public String key() {
            return "reservation:" + id;
        }
    }

    /**
     * The organisation's edge keys.
     *
     * @param id the kiosk's id
     * @param sealed compact JWE for this kiosk's key alone, see {@code EdgeKeysState}
     */
    record SealedKeys(UUID id, long revision, String sealed) implements DirectoryEntry {
        @Override
        public String key() {
            return "keys:" + id;
        }
    }

    /**
     * How long the kiosk may decide by itself.
     *
     * @param id the kiosk's id
     * @param token compact JWS (ES256, {@code typ} {@code lease+jwt}) of locker-service with {@code sub} the kiosk's id,
     *     {@code iat}, {@code exp} and {@code revision}
     */
    record Lease(UUID id, long revision, String token) implements DirectoryEntry {
        @Override
        public String key() {
            return "lease:" + id;
        }
    }
}
