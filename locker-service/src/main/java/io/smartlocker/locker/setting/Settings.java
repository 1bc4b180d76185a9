package io.smartlocker.locker.setting;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All that is set. All methods work in the session under way. */
@ApplicationScoped
public class Settings implements PanacheRepositoryBase<PlaceSettings, UUID> {

    /** What holds for some targets of an organisation; they are read at once. */
    public Uni<Inheritance> of(Collection<Target> targets) {
        Set<UUID> ids = targets.stream()
                .flatMap(target -> target.nearestFirst().stream())
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Uni.createFrom().item(() -> new Inheritance(Set.of()))
                : list("target in ?1", ids).map(Inheritance::new);
    }
}
