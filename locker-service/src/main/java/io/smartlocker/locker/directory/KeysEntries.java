package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.EdgeKeysState;
import io.smartlocker.locker.known.Known;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The edge keys, sealed to each kiosk's own key. The subject is the kiosk. */
@ApplicationScoped
class KeysEntries implements EntryComposer {
    private final Known known;

    KeysEntries(Known known) {
        this.known = known;
    }

    @Override
    public Part part() {
        return Part.KEYS;
    }

    @Override
    public Uni<List<Draft>> compose(Scope scope) {
        return known.byId(EdgeKeysState.class, scope.organization(), scope.subjects())
                .map(keys -> keys.values().stream()
                        .filter(found -> scope.kiosk(found.id()).isPresent())
                        .map(found -> Draft.of(
                                found.id(),
                                revision -> new DirectoryEntry.SealedKeys(found.id(), revision, found.sealed())))
                        .toList());
    }
}
