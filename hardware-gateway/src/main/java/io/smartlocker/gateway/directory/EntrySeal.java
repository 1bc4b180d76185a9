package io.smartlocker.gateway.directory;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.gateway.journal.JournalException;
import io.smartlocker.gateway.journal.Seal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How entries lie on the disk: sealed, each for its key, and people with what they are found by. */
final class EntrySeal {
    /** Of the 64 hexadecimal digits that a keyed name has: 128 bits tell any number of people apart. */
    private static final int DIGITS = 32;

    private final Seal seal;

    EntrySeal(Seal seal) {
        this.seal = seal;
    }

    byte[] seal(DirectoryEntry entry) {
        return seal.seal(place(entry.key()), Contracts.write(entry));
    }

    /** @throws JournalException if it is another key's, or damaged */
    DirectoryEntry open(String key, byte[] content) {
        return Contracts.read(seal.open(place(key), content), DirectoryEntry.class);
    }

    byte @Nullable [] sealShown(String key, @Nullable Shown shown) {
        return shown == null ? null : seal.seal(placeOfShown(key), Contracts.write(shown));
    }

    @Nullable
    Shown openShown(String key, byte @Nullable [] content) {
        return content == null ? null : Contracts.read(seal.open(placeOfShown(key), content), Shown.class);
    }

    /** Whether an entry is of a person or a stranger, who are found by what they have with them. */
    static boolean isSomebody(DirectoryEntry entry) {
        return entry instanceof DirectoryEntry.Person || entry instanceof DirectoryEntry.Stranger;
    }

    /** What somebody is found by; nothing for entries of anything else, which are never searched for. */
    List<String> finders(DirectoryEntry entry) {
        return switch (entry) {
            case DirectoryEntry.Person it ->
                Stream.concat(
                                it.badges().stream().map(this::ofBadge),
                                Stream.ofNullable(it.employeeId()).map(this::ofEmployeeId))
                        .toList();
            case DirectoryEntry.Stranger it ->
                it.badges().stream().map(this::ofBadge).toList();
            case DirectoryEntry.Site it -> List.of();
            case DirectoryEntry.Bay it -> List.of();
            case DirectoryEntry.Device it -> List.of();
            case DirectoryEntry.Shift it -> List.of();
            case DirectoryEntry.Reservation it -> List.of();
            case DirectoryEntry.SealedKeys it -> List.of();
            case DirectoryEntry.Lease it -> List.of();
        };
    }

    /** @param verifier see {@code CredentialState} */
    String ofBadge(String verifier) {
        return keyed("badge " + verifier);
    }

    String ofEmployeeId(String employeeId) {
        return keyed("employee id " + employeeId);
    }

    /** Whose a row is would else stand in clear. */
    private String keyed(String name) {
        return seal.keyed(name).substring(0, DIGITS);
    }

    private static String placeOfShown(String key) {
        return "shown by " + place(key);
    }

    private static String place(String key) {
        return "directory " + key;
    }
}
