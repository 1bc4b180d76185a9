package io.smartlocker.audit;

import io.smartlocker.contracts.state.UserState;
import io.smartlocker.contracts.state.UserType;
import java.util.List;
import java.util.UUID;

/** People as identity-service tells of them. */
public final class People {
    private People() {}

    /** Somebody whose sessions have ended with it: the epoch is one further than that of his tokens. */
    public static UserState deactivated(UUID person, UUID organization) {
        return new UserState(
                person,
                organization,
                1,
                1,
                null,
                "Employee 001",
                null,
                UserType.EMPLOYEE,
                false,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                1,
                1);
    }
}
