package io.smartlocker.system;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A worker who brings a device back and takes another, again and again, and remembers it all. */
final class Commuter {
    private final Kiosk kiosk;
    private final String badge;
    private final long firedBefore;
    private @Nullable String device;
    private int takes;
    private int returns;

    /** @param device the one that he holds, if any */
    Commuter(Kiosk kiosk, String badge, @Nullable String device) {
        this.kiosk = kiosk;
        this.badge = badge;
        this.device = device;
        this.firedBefore = fired();
    }

    @FunctionalInterface
    interface Happening {
        void happen() throws Exception;
    }

    /**
     * Brings back what he holds, or takes one.
     *
     * @param meanwhile what happens while the door is open
     */
    void opensNext(Happening meanwhile) throws Exception {
        if (device == null) {
            Answer taken = kiosk.take(badge);
            meanwhile.happen();
            kiosk.takeOut(taken);
            device = taken.body().path("device").path("id").asText();
            takes++;
        } else {
            Answer returned = kiosk.giveBack(badge);
            meanwhile.happen();
            kiosk.putIn(returned);
            device = null;
            returns++;
        }
    }

    int takes() {
        return takes;
    }

    int returns() {
        return returns;
    }

    /** The device in his hand. */
    List<String> holds() {
        return Optional.ofNullable(device).stream().toList();
    }

    /** How often locks were fired since he began. */
    long firedSince() {
        return fired() - firedBefore;
    }

    private long fired() {
        return kiosk.pulses().values().stream().mapToLong(Long::longValue).sum();
    }
}
