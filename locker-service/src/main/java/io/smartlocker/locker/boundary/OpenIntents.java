package io.smartlocker.locker.boundary;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The intents that are under way. */
@ApplicationScoped
class OpenIntents implements PanacheRepositoryBase<OpenIntent, UUID> {

    /** The intent that a kiosk names, if it is known and that kiosk's own. */
    Uni<Optional<OpenIntent>> find(@Nullable UUID intent, UUID kiosk) {
        return intent == null
                ? Uni.createFrom().item(Optional.empty())
                : findById(intent).map(found -> Optional.ofNullable(found)
                        .filter(known -> known.kiosk().equals(kiosk)));
    }
}
