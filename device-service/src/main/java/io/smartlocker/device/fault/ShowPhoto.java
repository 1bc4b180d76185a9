package io.smartlocker.device.fault;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Shows a photo of a fault, part by part. */
@ApplicationScoped
class ShowPhoto {
    private final Faults faults;
    private final FaultPhotos photos;

    ShowPhoto(Faults faults, FaultPhotos photos) {
        this.faults = faults;
        this.photos = photos;
    }

    /** @throws ProblemException 404 if there is no such fault, or no photo of it */
    @WithSession
    Uni<FaultPhoto> find(UUID id, Caller caller) {
        return faults.require(id, caller).chain(() -> photos.findById(id)).map(found -> Optional.ofNullable(found)
                .orElseThrow(() -> ProblemException.notFound("photo")));
    }

    /** One part; each is read in a session of its own, so that a slow client holds no connection. */
    @WithSession
    Uni<byte[]> part(UUID id, int number) {
        return photos.part(id, number);
    }
}
