package io.smartlocker.device.fault;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.device.Deed;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Keeps a photo of a fault, or removes it. */
@ApplicationScoped
class KeepPhoto {
    private final Faults faults;
    private final FaultPhotos photos;
    private final ShowFaults show;
    private final Outbox outbox;

    KeepPhoto(Faults faults, FaultPhotos photos, ShowFaults show, Outbox outbox) {
        this.faults = faults;
        this.photos = photos;
        this.show = show;
        this.outbox = outbox;
    }

    /** @throws ProblemException 413 if it is too large, 415 if it is neither JPEG nor PNG */
    @Writes
    Uni<FaultView> keep(UUID id, byte[] image, Caller caller) {
        if (image.length > FaultPhoto.LARGEST) {
            throw ProblemException.of(
                    CommonProblem.TOO_LARGE,
                    "A photo may have " + FaultPhoto.LARGEST + " bytes, not " + image.length + ".");
        }
        ImageType type = ImageType.of(image)
                .orElseThrow(() ->
                        ProblemException.of(CommonProblem.UNSUPPORTED_MEDIA_TYPE, "Send a photo in JPEG or PNG."));
        return faults.requireLocked(id, caller)
                .call(fault -> photos.keep(new FaultPhoto(id, type, image.length), image))
                .call(fault -> tell("fault.photo-kept", fault, caller))
                .flatMap(show::show);
    }

    @Writes
    Uni<FaultView> remove(UUID id, Caller caller) {
        return faults.requireLocked(id, caller)
                .call(fault -> photos.remove(id)
                        .flatMap(there -> there
                                ? tell("fault.photo-removed", fault, caller)
                                : Uni.createFrom().voidItem()))
                .flatMap(show::show);
    }

    private Uni<Void> tell(String deed, Fault fault, Caller caller) {
        fault.version++;
        return outbox.add(Deed.of(caller, deed, Subject.Kind.FAULT, fault.id, Map.of()));
    }
}
