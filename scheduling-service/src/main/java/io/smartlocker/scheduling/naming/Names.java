package io.smartlocker.scheduling.naming;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.State;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.scheduling.References;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Goes from names to things and back. All methods work in the session under way. */
@ApplicationScoped
public class Names {
    private final Projections projections;

    Names(Projections projections) {
        this.projections = projections;
    }

    /** What names in a file mean to a caller, who knows of locations only those that he may see. */
    public <T extends State> Uni<Meanings> mean(NamedBy<T> by, Collection<String> names, Caller caller) {
        return projections
                .named(by.type(), by.field(), names, caller.organization())
                .map(found -> Meanings.of(
                        by.thing(),
                        found.stream()
                                .filter(thing -> by != NamedBy.LOCATION || References.isVisible(thing.id(), caller))
                                .flatMap(thing -> by.name().apply(thing).stream()
                                        .map(name -> new Meanings.Known(thing.id(), name)))
                                .toList()));
    }

    /** What things are called in a file for a caller, who is shown ids in the place of names that he may not read. */
    public <T extends State> Uni<Titles> call(NamedBy<T> by, Collection<UUID> ids, Caller caller) {
        if (!caller.permissions().contains(by.permission())) {
            return Uni.createFrom().item(Titles.NONE);
        }
        return projections
                .some(by.type(), ids, caller.organization())
                .map(found -> new Titles(found.stream()
                        .filter(thing -> by.name().apply(thing).isPresent())
                        .collect(Collectors.toMap(
                                State::id, thing -> by.name().apply(thing).orElseThrow()))));
    }
}
