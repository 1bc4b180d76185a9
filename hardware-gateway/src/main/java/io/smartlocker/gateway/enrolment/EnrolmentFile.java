package io.smartlocker.gateway.enrolment;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.gateway.journal.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Where the enrolment is kept between starts. */
public final class EnrolmentFile {
    static final String FILE = "enrolment.json";

    private final Path directory;
    private final List<Consumer<Enrolment>> listeners = new CopyOnWriteArrayList<>();
    private volatile Optional<Enrolment> current;

    public EnrolmentFile(Path directory) {
        this.directory = directory;
        Path file = directory.resolve(FILE);
        try {
            current = isIn(directory)
                    ? Optional.of(Contracts.read(Files.readString(file), Enrolment.class))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Whether a kiosk lives in that directory. */
    public static boolean isIn(Path directory) {
        return Files.exists(directory.resolve(FILE));
    }

    public Optional<Enrolment> current() {
        return current;
    }

    /** Calls back, on the thread that stored it, when an enrolment was stored. */
    public void onStored(Consumer<Enrolment> listener) {
        listeners.add(listener);
    }

    public void store(Enrolment enrolment) {
        try {
            OwnerOnly.directory(directory);
            OwnerOnly.replace(directory.resolve(FILE), Contracts.write(enrolment));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the enrolment in " + directory, e);
        }
        current = Optional.of(enrolment);
        listeners.forEach(listener -> listener.accept(enrolment));
    }

    /** The kiosk's own key, beside the enrolment. */
    public KioskKey key() {
        return KioskKey.of(directory);
    }

    /** The kiosk's own key first, then those that it has while it replaces it. */
    public List<KioskKey> keys() {
        List<KioskKey> keys = new ArrayList<>(List.of(key()));
        keys.addAll(KioskKey.others(directory));
        return keys;
    }

    /** The key that is to take the place of the kiosk's, the same until it does. */
    KioskKey nextKey() {
        return KioskKey.nextOf(directory);
    }

    /** Whether the replacing of the key was begun. */
    boolean isReplacingKey() {
        return KioskKey.hasNext(directory);
    }

    /** The services know the next key: from now on it is the kiosk's. */
    Enrolment adoptNextKey(Enrolment known) {
        KioskKey.advance(directory);
        Enrolment renewed = known.withKey(key().fingerprint());
        store(renewed);
        return renewed;
    }
}
