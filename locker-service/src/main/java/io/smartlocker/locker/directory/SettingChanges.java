package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.setting.SettingsListener;
import io.smartlocker.locker.setting.Target;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Something else holds at a place: the bays below it are written again, and the sites, which tell how many may be held. */
@ApplicationScoped
class SettingChanges implements SettingsListener {
    private static final String SITES = """
            select distinct organization, cast(state ->> 'kiosk' as uuid), 'SITE', cast(state ->> 'kiosk' as uuid)
            from projection locker
            """;

    private static final String BAYS = """
            select locker.organization, cast(locker.state ->> 'kiosk' as uuid), 'BAY', bay.id
            from projection locker
            join projection bay on bay.kind = 'BayState' and bay.state ->> 'locker' = cast(locker.id as text)
            """;

    private static final String SERVED = """
            where locker.kind = 'LockerState' and locker.organization = :organization
                and locker.state ->> 'kiosk' is not null
            """;

    private final DirectoryMarks marks;

    SettingChanges(DirectoryMarks marks) {
        this.marks = marks;
    }

    @Override
    public Uni<Void> changed(Target target) {
        UUID organization = target.organization();
        return switch (target.level()) {
            case ORGANIZATION -> mark("", Map.of("organization", organization));
            case LOCATION ->
                mark(
                        "and locker.state ->> 'location' = :location",
                        Map.of(
                                "organization",
                                organization,
                                "location",
                                target.id().toString()));
            case LOCKER -> mark("and locker.id = :locker", Map.of("organization", organization, "locker", target.id()));
            case BAY -> marks.mark(organization, Part.BAY, target.id());
        };
    }

    private Uni<Void> mark(String which, Map<String, Object> parameters) {
        return marks.markFound(SITES + SERVED + which, parameters)
                .chain(() -> marks.markFound(BAYS + SERVED + which, parameters));
    }
}
