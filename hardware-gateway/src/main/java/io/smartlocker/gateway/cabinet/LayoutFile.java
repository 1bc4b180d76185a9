package io.smartlocker.gateway.cabinet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.configuration.DurationConverter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads {@code cabinet.yaml}. Every mistake is told with locker, bay, line or board, and what is wrong. */
public final class LayoutFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private LayoutFile() {}

    private record Cabinet(
            @Nullable String pulse,
            @Nullable Integer maxSimultaneous,
            @Nullable List<BoardEntry> boards,
            @Nullable List<SensorSection.Sensor> sensors,
            @Nullable List<Locker> lockers) {}

    private record Locker(@Nullable String serial, @Nullable List<Bay> bays) {}

    private record Bay(
            @Nullable Integer number,
            @Nullable WireEntry lock,
            @Nullable WireEntry outlet,
            @Nullable WireEntry door,
            SensorSection.@Nullable CurrentOf current,
            @Nullable String temperature) {}

    /**
     * @param defaultPulse where the file says nothing
     * @throws LayoutException listing every mistake
     */
    public static CabinetLayout read(Path file, Hardware hardware, Duration defaultPulse) {
        try {
            return parse(Files.readString(file), hardware, defaultPulse);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the cabinet's layout " + file, e);
        }
    }

    static CabinetLayout parse(String yaml, Hardware hardware, Duration defaultPulse) {
        try {
            Cabinet cabinet = YAML.readValue(yaml, Cabinet.class);
            List<String> mistakes = new ArrayList<>();
            CabinetLayout layout = new CabinetLayout(
                    hardware,
                    orEmpty(cabinet.lockers()).stream()
                            .map(locker -> locker(locker, mistakes))
                            .toList(),
                    pulse(cabinet.pulse(), defaultPulse, mistakes),
                    cabinet.maxSimultaneous() == null ? 1 : cabinet.maxSimultaneous(),
                    orEmpty(cabinet.boards()).stream()
                            .map(board -> board.spec(mistakes))
                            .toList(),
                    sensing(cabinet, mistakes));
            LayoutCheck.check(layout, mistakes);
            return layout;
        } catch (JsonProcessingException e) {
            throw new LayoutException(List.of("The cabinet's layout cannot be read: " + e.getOriginalMessage()));
        }
    }

    private static SensorLayout sensing(Cabinet cabinet, List<String> mistakes) {
        SensorSection section = new SensorSection(mistakes);
        orEmpty(cabinet.sensors()).forEach(section::sensor);
        for (Locker locker : orEmpty(cabinet.lockers())) {
            String serial = locker.serial() == null ? "" : locker.serial();
            for (Bay bay : orEmpty(locker.bays())) {
                int number = bay.number() == null ? 0 : bay.number();
                section.bay(new BayAddress(serial, number), bay.current(), bay.temperature());
            }
        }
        return section.layout();
    }

    private static Duration pulse(@Nullable String text, Duration otherwise, List<String> mistakes) {
        if (text == null) {
            return otherwise;
        }
        try {
            return DurationConverter.parseDuration(text);
        } catch (IllegalArgumentException e) {
            mistakes.add("The pulse '" + text + "' is not a duration like 300ms.");
            return otherwise;
        }
    }

    private static LockerWiring locker(Locker locker, List<String> mistakes) {
        String serial = locker.serial() == null ? "" : locker.serial();
        if (serial.isBlank()) {
            mistakes.add("A locker has no serial.");
        }
        return new LockerWiring(
                serial,
                orEmpty(locker.bays()).stream()
                        .map(bay -> bay(serial, bay, mistakes))
                        .toList());
    }

    private static BayWiring bay(String serial, Bay bay, List<String> mistakes) {
        int number = bay.number() == null ? 0 : bay.number();
        String place = "Locker " + serial + " bay " + number;
        return new BayWiring(
                number,
                wire(place + " lock", bay.lock(), mistakes),
                wire(place + " outlet", bay.outlet(), mistakes),
                wire(place + " door", bay.door(), mistakes));
    }

    private static @Nullable Wire wire(String place, @Nullable WireEntry entry, List<String> mistakes) {
        return entry == null ? null : entry.spec(place, mistakes);
    }

    /** An entry that was left empty is no entry. */
    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
