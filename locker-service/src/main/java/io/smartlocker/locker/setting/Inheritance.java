package io.smartlocker.locker.setting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is set at some places, read at once, to be asked for each of them. */
public final class Inheritance {
    private final Map<UUID, PlaceSettings> byTarget;

    Inheritance(Collection<PlaceSettings> settings) {
        this.byTarget = settings.stream().collect(Collectors.toMap(PlaceSettings::target, Function.identity()));
    }

    /** What holds for the target. */
    public Effective of(Target target) {
        List<PlaceSettings> nearestFirst = target.nearestFirst().stream()
                .map(byTarget::get)
                .filter(Objects::nonNull)
                .toList();
        return Effective.of(nearestFirst);
    }
}
