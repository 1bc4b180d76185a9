package io.smartlocker.scheduling.naming;

import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceTypeState;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.contracts.state.State;
import io.smartlocker.contracts.state.UserState;
import java.util.Optional;
import java.util.function.Function;

/**
 * By what things of a kind are called in files.
 *
 * @param thing what one of them is called in a sentence
 * @param field of the state that holds the name; there is an index on its small letters
 * @param permission of those who may see the names
 */
public record NamedBy<T extends State>(
        Class<T> type, String thing, String field, String permission, Function<T, Optional<String>> name) {
    public static final NamedBy<UserState> EMPLOYEE_ID = new NamedBy<>(
            UserState.class, "person", "employeeId", "users:read", person -> Optional.ofNullable(person.employeeId()));

    /** For people who read a file; one name may be that of several. */
    public static final NamedBy<UserState> PERSON =
            new NamedBy<>(UserState.class, "person", "name", "users:read", person -> Optional.of(person.name()));

    public static final NamedBy<LocationState> LOCATION = new NamedBy<>(
            LocationState.class, "location", "name", "locations:read", location -> Optional.of(location.name()));

    public static final NamedBy<GroupState> GROUP =
            new NamedBy<>(GroupState.class, "group", "name", "groups:read", group -> Optional.of(group.name()));

    public static final NamedBy<DeviceTypeState> DEVICE_TYPE = new NamedBy<>(
            DeviceTypeState.class, "device type", "name", "devices:read", type -> Optional.of(type.name()));

    public static final NamedBy<DeviceState> ASSET_TAG = new NamedBy<>(
            DeviceState.class, "device", "assetTag", "devices:read", device -> Optional.of(device.assetTag()));
}
