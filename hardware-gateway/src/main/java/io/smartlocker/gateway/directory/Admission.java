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

    /** @param held the entry held under the same key */
    boolean admits(DirectoryEntry entry, @Nullable HeldEntry held) {
        if (held != null && entry.revision() < held.revision()) {
            LOG.errorf(
                    "A directory entry is older than the one held and is refused. key=%s revision=%d held=%d",
                    entry.key(), entry.revision(), held.revision());
            return false;
        }
        try {
            switch (entry) {
                case DirectoryEntry.Lease lease -> admit(lease, held);
                case DirectoryEntry.SealedKeys keys -> known().open(keys);
                case DirectoryEntry.Site it -> {}
                case DirectoryEntry.Person it -> {}
                case DirectoryEntry.Stranger it -> {}
                case DirectoryEntry.Bay it -> {}
                case DirectoryEntry.Device it -> {}
                case DirectoryEntry.Shift it -> {}
                case DirectoryEntry.Reservation it -> {}
            }
            return true;
        } catch (UntrustedEntryException e) {
            LOG.errorf(
                    "A directory entry is not trusted and is refused. key=%s reason=%s", entry.key(), e.getMessage());
            return false;
        }
    }

    private void admit(DirectoryEntry.Lease lease, @Nullable HeldEntry held) throws UntrustedEntryException {
        Credentials.CheckedLease checked = known().check(lease);
        if (held instanceof HeldEntry.Opened(DirectoryEntry.Lease older)
                && checked.revision() < known().check(older).revision()) {
            throw new UntrustedEntryException("The lease was signed before the one held.");
        }
    }

    /** The end of the lease among the entries; absent when there is none that holds. */
    @Nullable
    Instant leaseIn(Collection<DirectoryEntry> entries) {
        for (DirectoryEntry entry : entries) {
            if (entry instanceof DirectoryEntry.Lease lease) {
                try {
                    return known().check(lease).until();
                } catch (UntrustedEntryException e) {
                    LOG.errorf("The lease held is not trusted. reason=%s", e.getMessage());
                }
            }
        }
        return null;
    }

    /** The edge keys among the entries, opened; absent when there are none that open. */
    @Nullable
    EdgeKeys keysIn(Collection<DirectoryEntry> entries) {
        for (DirectoryEntry entry : entries) {
            if (entry instanceof DirectoryEntry.SealedKeys sealed) {
                try {
                    return known().open(sealed);
                } catch (UntrustedEntryException e) {
                    LOG.errorf("The edge keys held cannot be opened. reason=%s", e.getMessage());
                }
            }
        }
        return null;
    }

    private Credentials known() throws UntrustedEntryException {
        return credentials.orElseThrow(() -> new UntrustedEntryException("This kiosk is not enrolled."));
    }
}
