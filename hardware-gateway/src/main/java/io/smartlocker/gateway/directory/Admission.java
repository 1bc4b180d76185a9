package io.smartlocker.gateway.directory;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.kiosk.EdgeKeys;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Decides which entries come into the replica. */
final class Admission {
    private static final Logger LOG = Logger.getLogger(Admission.class);

    private final Optional<Credentials> credentials;

    Admission(Optional<Credentials> credentials) {
        this.credentials = credentials;
    }

    /**
     * An entry that may come in.
     *
     * @param shown present if it carries trust
     */
    record Admitted(DirectoryEntry entry, @Nullable Shown shown) {}

    /** @param held the entry held under the same key */
    Optional<Admitted> admit(DirectoryEntry entry, @Nullable HeldEntry held) {
        if (held != null && entry.revision() < held.revision()) {
            LOG.errorf(
                    "A directory entry is older than the one held and is refused. key=%s revision=%d held=%d",
                    entry.key(), entry.revision(), held.revision());
            return Optional.empty();
        }
        try {
            return Optional.of(new Admitted(entry, shown(entry, held)));
        } catch (UntrustedEntryException e) {
            LOG.errorf(
                    "A directory entry is not trusted and is refused. key=%s reason=%s", entry.key(), e.getMessage());
            return Optional.empty();
        }
    }

    private @Nullable Shown shown(DirectoryEntry entry, @Nullable HeldEntry held) throws UntrustedEntryException {
        return switch (entry) {
            case DirectoryEntry.Lease lease -> check(lease, held);
            case DirectoryEntry.SealedKeys keys -> known().open(keys);
            case DirectoryEntry.Site it -> null;
            case DirectoryEntry.Person it -> null;
            case DirectoryEntry.Stranger it -> null;
            case DirectoryEntry.Bay it -> null;
            case DirectoryEntry.Device it -> null;
            case DirectoryEntry.Shift it -> null;
            case DirectoryEntry.Reservation it -> null;
        };
    }

    private Shown check(DirectoryEntry.Lease lease, @Nullable HeldEntry held) throws UntrustedEntryException {
        Shown checked = known().check(lease);
        if (held instanceof HeldEntry.Opened older
                && older.entry() instanceof DirectoryEntry.Lease
                && signedBefore(checked, shownBy(older))) {
            throw new UntrustedEntryException("The lease was signed before the one held.");
        }
        return checked;
    }

    private static boolean signedBefore(Shown one, Shown other) {
        return one.lease() != null
                && other.lease() != null
                && one.lease().revision() < other.lease().revision();
    }

    /** The end of the lease among the entries; absent when there is none that holds. */
    @Nullable
    Instant leaseIn(Collection<HeldEntry.Opened> entries) {
        Shown shown = shownIn(entries, DirectoryEntry.Lease.class);
        return shown == null || shown.lease() == null ? null : shown.lease().until();
    }

    /** The edge keys among the entries, opened; absent when there are none that open. */
    @Nullable
    EdgeKeys keysIn(Collection<HeldEntry.Opened> entries) {
        Shown shown = shownIn(entries, DirectoryEntry.SealedKeys.class);
        return shown == null ? null : shown.keys();
    }

    private @Nullable Shown shownIn(Collection<HeldEntry.Opened> entries, Class<? extends DirectoryEntry> kind) {
        for (HeldEntry.Opened held : entries) {
            if (kind.isInstance(held.entry())) {
                try {
                    return shownBy(held);
                } catch (UntrustedEntryException e) {
                    LOG.errorf("A directory entry held is not trusted. key=%s reason=%s", held.key(), e.getMessage());
                }
            }
        }
        return null;
    }

    /** What it showed when it came, or shows now if that was to others. */
    private Shown shownBy(HeldEntry.Opened held) throws UntrustedEntryException {
        Shown shown = held.shown();
        if (shown == null || !shown.to().equals(known().holder())) {
            shown = shown(held.entry(), null);
        }
        if (shown == null) {
            throw new UntrustedEntryException("It carries no trust.");
        }
        return shown;
    }

    private Credentials known() throws UntrustedEntryException {
        return credentials.orElseThrow(() -> new UntrustedEntryException("This kiosk is not enrolled."));
    }
}
