package io.smartlocker.device.fault;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Shows faults, and whether there are photos of them. */
@ApplicationScoped
class ShowFaults {
    private final FaultPhotos photos;

    ShowFaults(FaultPhotos photos) {
        this.photos = photos;
    }

    Uni<FaultView> show(Fault fault) {
        return mapper(List.of(fault)).map(view -> view.apply(fault));
    }

    /** How to show these faults. */
    Uni<Function<Fault, FaultView>> mapper(List<Fault> rows) {
        return photos.among(rows.stream().map(fault -> fault.id).toList()).map(found -> {
            Set<UUID> withPhoto = new HashSet<>(found);
            return fault -> FaultView.of(fault, withPhoto.contains(fault.id));
        });
    }
}
