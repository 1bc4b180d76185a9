package io.smartlocker.contracts.state;

import java.util.UUID;

/**
 * Users who share rights. Who is in it stands in {@link UserState#groups()}.
 *
 * @param number per-organisation number counted from 1
 */
public record GroupState(UUID id, UUID organization, long version, long number, String name) implements State {}
