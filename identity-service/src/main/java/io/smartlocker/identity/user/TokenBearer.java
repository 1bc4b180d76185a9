package io.smartlocker.identity.user;

import java.util.UUID;

/**
 * What an access token says of a person.
 *
 * @param sessionEpoch tokens of an earlier one are no longer believed
 */
public record TokenBearer(UUID id, UUID organization, long sessionEpoch, Rights rights) {}
