package io.smartlocker.gateway;

import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.gateway.journal.Facts;

/** Finds what a kiosk told. */
public final class ToldFacts {
    private ToldFacts() {}

    /** The last of its kind: outlets tell how they charge meanwhile. */
    public static KioskEvent last(Facts facts, Class<? extends KioskFact> kind) {
        return facts.kept().stream()
                .filter(event -> kind.isInstance(event.fact()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
