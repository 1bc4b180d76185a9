package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.gateway.journal.Facts;
import java.util.List;

/** What the kiosk told of one thing. */
final class Telling {
    private Telling() {}

    /** The facts that name an id, in order. */
    static List<KioskFact> of(Facts facts, String id) {
        return facts.kept().stream()
                .map(KioskEvent::fact)
                .filter(fact -> fact.toString().contains(id))
                .toList();
    }
}
