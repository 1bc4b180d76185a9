package io.smartlocker.device.fault;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The photos of faults. */
@ApplicationScoped
class FaultPhotos implements PanacheRepositoryBase<FaultPhoto, UUID> {
    private static final int PART = 256 * 1024;

    /** Those of the faults that have a photo. */
    Uni<List<UUID>> among(List<UUID> faults) {
        if (faults.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return getSession().flatMap(session -> session.createSelectionQuery(
                        "select p.fault from FaultPhoto p where p.fault in (:faults)", UUID.class)
                .setParameter("faults", faults)
                .getResultList());
    }

    /** Keeps a photo in the place of the one before. */
    Uni<Void> keep(FaultPhoto photo, byte[] image) {
        return remove(photo.fault)
                .chain(() -> persistAndFlush(photo))
                .chain(() -> Multi.createFrom()
                        .range(0, (image.length + PART - 1) / PART)
                        .onItem()
                        .transformToUniAndConcatenate(number -> keepPart(photo.fault, number, image))
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    private Uni<Integer> keepPart(UUID fault, int number, byte[] image) {
        byte[] part = Arrays.copyOfRange(image, number * PART, Math.min(image.length, (number + 1) * PART));
        return getSession().flatMap(session -> session.createNativeQuery(
                        "insert into fault_photo_part (fault, number, bytes) values (:fault, :number, :bytes)")
                .setParameter("fault", fault)
                .setParameter("number", number)
                .setParameter("bytes", part)
                .executeUpdate());
    }

    /** False when there is none. */
    Uni<Boolean> remove(UUID fault) {
        return delete("fault", fault).map(rows -> rows == 1);
    }

    /** How many parts a photo has. */
    static int parts(FaultPhoto photo) {
        return (photo.size + PART - 1) / PART;
    }

    /** One part of a photo; empty when the photo is gone meanwhile. */
    Uni<byte[]> part(UUID fault, int number) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select bytes from fault_photo_part where fault = :fault and number = :number",
                                byte[].class)
                        .setParameter("fault", fault)
                        .setParameter("number", number)
                        .getSingleResultOrNull())
                .map(bytes -> bytes == null ? new byte[0] : bytes);
    }
}
