package io.smartlocker.device.handover;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.Set;

/** The lines of devices and bays, in the order in which things happened. */
public interface Lines {
    /** The newest of some kinds before this in its device's line. */
    Uni<Optional<Handover>> before(Handover fact, Set<HandoverKind> kinds);

    /** The oldest of some kinds after this in its device's line. */
    Uni<Optional<Handover>> after(Handover fact, Set<HandoverKind> kinds);

    /** The newest of some kinds in this one's device's line, whatever its place. */
    Uni<Optional<Handover>> newest(Handover fact, Set<HandoverKind> kinds);

    /** The newest at this one's bay before it, of whatever device. */
    Uni<Optional<Handover>> beforeAtBay(Handover fact);

    /** The oldest at this one's bay after it, of whatever device. */
    Uni<Optional<Handover>> afterAtBay(Handover fact);
}
