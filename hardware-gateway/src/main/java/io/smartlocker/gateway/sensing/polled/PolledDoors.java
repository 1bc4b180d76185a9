package io.smartlocker.gateway.sensing.polled;

import io.smartlocker.gateway.sensing.DoorSensor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;

/** The door contacts of one board. */
public final class PolledDoors {
    private final Map<Integer, Contact> contacts = new ConcurrentHashMap<>();

    private record Contact(PolledDoor door, boolean inverted) {}

    /**
     * @param number counted from 0
     * @param inverted whether it says the opposite of what is usual
     */
    public DoorSensor door(int number, boolean inverted) {
        return contacts.computeIfAbsent(number, it -> new Contact(new PolledDoor(), inverted))
                .door();
    }

    public boolean isEmpty() {
        return contacts.isEmpty();
    }

    /** @param open whether a contact, by its number, says what usually means open */
    public void see(IntPredicate open) {
        contacts.forEach((number, contact) -> contact.door().see(open.test(number) != contact.inverted()));
    }

    /** None of them could be looked at. */
    public void lose() {
        contacts.values().forEach(contact -> contact.door().lose());
    }
}
