package io.smartlocker.scheduling.forecast;

import io.smartlocker.scheduling.supply.Basis;
import io.smartlocker.scheduling.supply.Outlook;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is assumed of some devices.
 *
 * @param counted whether they are taken to be ready when the shift begins
 * @param estimated no sensor tells
 * @param freeAt by when they are, or should be, back; absent when they stand in bays
 * @param charge how long they have to charge from then on, the longest of them
 * @param readyAt by when they are ready, the last of them; absent when they are not counted on at all
 */
record Assumption(
        Basis basis,
        int count,
        boolean counted,
        boolean estimated,
        @Nullable Instant freeAt,
        Duration charge,
        @Nullable Instant readyAt) {

    /** Of devices of which the same is assumed. */
    static Assumption of(Basis basis, boolean counted, boolean estimated, Collection<Outlook> devices) {
        return new Assumption(
                basis,
                devices.size(),
                counted,
                estimated,
                last(devices.stream().map(Outlook::freeAt)),
                devices.stream()
                        .map(Outlook::charge)
                        .max(Comparator.naturalOrder())
                        .orElse(Duration.ZERO),
                last(devices.stream().map(Outlook::readyAt)));
    }

    private static @Nullable Instant last(Stream<@Nullable Instant> moments) {
        return moments.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }
}
