package io.smartlocker.gateway.decision;

/** What a person can order at the kiosk beside taking and returning, each by a right of its own. */
public enum Order {
    OPEN("bays:open"),
    CHARGE("bays:charge"),
    /** Opens every bay there is. Asks for no lease, since a fire asks for none. */
    OPEN_ALL("lockers:open-all");

    private final String permission;

    Order(String permission) {
        this.permission = permission;
    }

    String permission() {
        return permission;
    }
}
