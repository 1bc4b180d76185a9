package io.smartlocker.gateway.powerloss;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.gateway.SetClock;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.journal.Intent;
import io.smartlocker.gateway.journal.Intents;
import io.smartlocker.gateway.journal.Journal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A power cut while the disk takes a commit: some bytes of its last frame are there, or room without bytes, or wrong ones. Then
 * nothing of the transaction happened.
 *
 * @see <a href="https://www.sqlite.org/fileformat2.html#walformat">The WAL file format</a>
 */
final class TornWrite {
    private static final String WAL = "gateway.db-wal";
    private static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int PAGE = 4_096;
    private static final int FRAME = FRAME_HEADER + PAGE;
    /** Where the header of a frame says how many pages the database has when the frame ends a transaction. */
    private static final int PAGES_AFTER_COMMIT = 4;

    private final Path before;
    private final Path after;

    /** @param before what was left just before the commit */
    TornWrite(Path before, Path after) {
        this.before = before;
        this.after = after;
    }

    private record Content(List<KioskEvent> facts, List<Intent> unfinished) {}

    void leavesWhatWasBefore() throws IOException {
        Content expected = content(Leftovers.copy(before, sibling("known")));
        byte[] whole = Files.readAllBytes(after.resolve(WAL));
        if (whole.length == Files.size(before.resolve(WAL))) {
            // The transaction changed nothing, so nothing was written that could be torn.
            assertThat(content(Leftovers.copy(after, sibling("unchanged")))).isEqualTo(expected);
            return;
        }
        int start = whole.length - FRAME;
        assertThat((whole.length - HEADER) % FRAME).isZero();
        assertThat(ByteBuffer.wrap(whole).getInt(start + PAGES_AFTER_COMMIT)).isPositive();
        for (Map.Entry<String, byte[]> torn : torn(whole, start).entrySet()) {
            Path left = Leftovers.copy(after, sibling("torn-" + torn.getKey()));
            Files.write(left.resolve(WAL), torn.getValue());
            assertThat(content(left)).as(torn.getKey()).isEqualTo(expected);
        }
    }

    private static Map<String, byte[]> torn(byte[] whole, int start) {
        Map<String, byte[]> torn = new LinkedHashMap<>();
        torn.put("in-the-header", Arrays.copyOf(whole, start + FRAME_HEADER / 2));
        torn.put("behind-the-header", Arrays.copyOf(whole, start + FRAME_HEADER));
        torn.put("in-the-page", Arrays.copyOf(whole, start + FRAME_HEADER + PAGE / 2));
        torn.put("at-the-last-byte", Arrays.copyOf(whole, whole.length - 1));
        byte[] room = whole.clone();
        Arrays.fill(room, start + FRAME / 2, room.length, (byte) 0xff);
        torn.put("room-without-bytes", room);
        return torn;
    }

    private Path sibling(String name) {
        return after.resolveSibling(after.getFileName() + "-" + name);
    }

    private static Content content(Path directory) throws IOException {
        try (Journal journal = Journal.open(directory)) {
            assertThat(journal.writable()).isTrue();
            Leftovers.requireNothingSetAside(directory);
            return new Content(new Facts(journal, new SetClock()).kept(), new Intents(journal).unfinished());
        }
    }
}
