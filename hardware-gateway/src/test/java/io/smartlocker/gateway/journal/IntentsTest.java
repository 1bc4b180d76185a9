package io.smartlocker.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskFact.Purpose;
import io.smartlocker.gateway.SeededKiosk;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntentsTest {
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path directory;

    private Journal journal;
    private Intents intents;

    @BeforeEach
    void open() {
        journal = Journal.open(directory);
        intents = new Intents(journal);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void those_that_ended_before_are_forgotten_and_one_under_way_is_not() {
        Intent ended = saved(Intent.State.DONE);
        Intent open = saved(Intent.State.OPENED);
        intents.forgetBefore(Instant.now().plus(DAY));
        assertThat(intents.find(ended.id())).isEmpty();
        assertThat(intents.find(open.id())).isPresent();
    }

    @Test
    void those_of_later_stay() {
        Intent ended = saved(Intent.State.DONE);
        intents.forgetBefore(Instant.now().minus(DAY));
        assertThat(intents.find(ended.id())).isPresent();
    }

    private Intent saved(Intent.State state) {
        var intent = new Intent(
                UuidV7.next(),
                Purpose.TAKE,
                SeededKiosk.bay(1),
                SeededKiosk.SERIAL,
                1,
                SeededKiosk.person(1),
                null,
                SeededKiosk.device(1),
                Evidence.ASSUMED,
                null,
                1,
                state,
                Map.of(Intent.State.INTENDED, Instant.now()),
                null);
        journal.change(connection -> intents.save(connection, intent));
        return intent;
    }
}
