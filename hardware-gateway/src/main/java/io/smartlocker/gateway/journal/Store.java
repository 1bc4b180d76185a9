package io.smartlocker.gateway.journal;

import io.smartlocker.contracts.kiosk.KioskFact.Storage;
import io.smartlocker.gateway.GatewayConfig;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the disk is on which the journal lies. */
@Singleton
public final class Store {
    private final Journal journal;
    private final Path directory;
    private final long lowBytes;

    public Store(Journal journal, GatewayConfig config) {
        this.journal = journal;
        directory = config.dataDirectory();
        lowBytes = config.health().lowDisk().asLongValue();
    }

    /** Asks the journal again when it could not be written the last time. */
    public Storage state() {
        if (!journal.writable() && !journal.probe()) {
            return Storage.UNWRITABLE;
        }
        return freeBytes() < lowBytes ? Storage.LOW : Storage.GOOD;
    }

    /** What is left for this user; 0 when it cannot be asked. */
    public long freeBytes() {
        try {
            return Files.getFileStore(directory).getUsableSpace();
        } catch (IOException e) {
            return 0;
        }
    }
}
