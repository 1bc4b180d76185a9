package io.smartlocker.gateway.cabinet;

/**
 * Where a bay is, as the wiring says it.
 *
 * @param lockerSerial the serial number on the cabinet, as in the directory's site entry
 * @param bay number within the locker, counted from 1
 */
public record BayAddress(String lockerSerial, int bay) {
    @Override
    public String toString() {
        return "locker " + lockerSerial + " bay " + bay;
    }
}
