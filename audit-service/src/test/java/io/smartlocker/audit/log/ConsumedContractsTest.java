package io.smartlocker.audit.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.testing.Golden;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What other services write is what this one can read. */
class ConsumedContractsTest {
    @Test
    void an_activity_becomes_an_entry_with_nothing_lost() {
        Activity activity = Golden.read(Activity.class);
        LogHead empty = new LogHead(activity.organization(), 0, Seal.BEFORE_THE_FIRST);

        LogEntry entry = LogEntry.after(empty, activity, "{}", Instant.EPOCH);

        assertThat(entry.id).isEqualTo(activity.id());
        assertThat(entry.at).isEqualTo(activity.at());
        assertThat(entry.actorKind).isEqualTo(activity.actor().kind().name());
        assertThat(entry.actorId).isEqualTo(activity.actor().id());
        assertThat(entry.type).isEqualTo(activity.type());
        assertThat(entry.subjectKind).isEqualTo(activity.subject().kind().name());
        assertThat(entry.subjectId).isEqualTo(activity.subject().id());
        assertThat(entry.result).isEqualTo(activity.result().name());
    }
}
