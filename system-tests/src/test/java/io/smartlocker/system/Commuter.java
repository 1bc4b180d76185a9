package io.smartlocker.system;

/** A worker who brings a device back and takes another, again and again, and remembers it all. */
final class Commuter {
    private final Kiosk kiosk;
    private final String badge;
    private final long firedBefore;
    private int takes;
    private int returns;
    private String holds = "";

    Commuter(Kiosk kiosk, String badge) {
        this.kiosk = kiosk;
        this.badge = badge;
        this.firedBefore = fired();
    }

    /** @param meanwhile what happens while the door is open */
    void giveBack(Happening meanwhile) throws Exception {
        Answer returned = kiosk.giveBack(badge);
        meanwhile.happen();
        kiosk.putIn(returned);
        returns++;
    }

    /** @param meanwhile what happens while the door is open */
    void take(Happening meanwhile) throws Exception {
        Answer taken = kiosk.take(badge);
        meanwhile.happen();
        kiosk.takeOut(taken);
        takes++;
        holds = taken.body().path("device").path("id").asText();
    }

    int takes() {
        return takes;
    }

    int returns() {
        return returns;
    }

    /** The device in his hand. */
    String holds() {
        return holds;
    }

    /** How often locks were fired since he began. */
    long firedSince() {
        return fired() - firedBefore;
    }

    private long fired() {
        return kiosk.pulses().values().stream().mapToLong(Long::longValue).sum();
    }

    @FunctionalInterface
    interface Happening {
        void happen() throws Exception;
    }
}
