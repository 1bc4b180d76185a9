package io.smartlocker.contracts.state;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One compartment of a locker.
 *
 * @param number counted from 1 within the locker
 * @param operational its lock and sensors work
 * @param outOfService a person took it out of service; what is in it stays known
 * @param device the device stored in it
 * @param user the person it is assigned to
 */
public record BayState(
        UUID id,
        UUID organization,
        long version,
        UUID locker,
        int number,
        boolean operational,
        boolean outOfService,
        Door door,
        @Nullable UUID device,
        @Nullable UUID user,
        Charge charge)
        implements State {}
