package io.smartlocker.gateway.powerloss;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.gateway.FurnishedGateway;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.kiosk.PersonAtDesk;
import io.smartlocker.gateway.powerloss.Diary.Event;
import java.nio.file.Path;
import java.util.Map;

/** The kiosk as it is before the story: 002 holds a device, the others lie in their bays, and somebody has tried 001's PIN. */
final class Morning {
    /** A door that is not stuck is open when its pulse ends, so no second pulse comes by itself. */
    private static final Map<String, String> SETTINGS = Map.of(
            "smartlocker.pulse", "50ms",
            "smartlocker.door.opens-within", "300ms",
            "smartlocker.charging.every", "1h");
    /** The fifth wrong one locks. */
    private static final int TRIED = 4;

    private Morning() {}

    static void prepare(Path directory, Script script) {
        SeededKiosk kiosk = SeededKiosk.enrol(directory, null);
        kiosk.store(directory, kiosk.entries().stream().map(Morning::withHolder).toList());
        try (Diary diary = Diary.open(directory)) {
            diary.note(Event.SCRIPT, script);
            WitnessedCabinet cabinet = new WitnessedCabinet(diary, true);
            for (int number = Story.BROUGHT + 1; number <= SeededKiosk.DEVICES; number++) {
                cabinet.bay(number).put("SCN-00" + number);
            }
            try (FurnishedGateway gateway = gateway(directory, cabinet)) {
                for (int i = 0; i < TRIED; i++) {
                    int ignored = PersonAtDesk.tryPin(gateway, "001", Story.WRONG_PIN);
                }
            }
        }
    }

    static FurnishedGateway gateway(Path directory, WitnessedCabinet cabinet) {
        return new FurnishedGateway(directory, cabinet, SETTINGS);
    }

    private static DirectoryEntry withHolder(DirectoryEntry entry) {
        if (entry.key().equals(SeededKiosk.stored(Story.BROUGHT, 1).key())) {
            DirectoryEntry.Device stored = SeededKiosk.stored(Story.BROUGHT, 1);
            return new DirectoryEntry.Device(
                    stored.id(),
                    1,
                    stored.assetTag(),
                    stored.rfid(),
                    stored.type(),
                    stored.typeName(),
                    stored.minimumChargeMinutes(),
                    stored.expectedDrawWatts(),
                    DeviceStatus.HELD,
                    null,
                    Story.HOLDER,
                    false,
                    stored.faults());
        }
        DirectoryEntry empty = SeededKiosk.bay(Story.BROUGHT, null, 1);
        return entry.key().equals(empty.key()) ? empty : entry;
    }
}
