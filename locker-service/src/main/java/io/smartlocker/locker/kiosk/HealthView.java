package io.smartlocker.locker.kiosk;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.kiosk.KioskFact.LockerHealth;
import io.smartlocker.contracts.kiosk.KioskFact.Storage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a kiosk is.
 *
 * @param own what it told of itself, absent when it never did
 * @param directoryRevision of what was composed for it; what it holds itself stands in {@code own}
 * @param topicLoss what the broker had lost of its topics, absent when nothing
 */
@RegisterForReflection
record HealthView(
        UUID kiosk,
        KioskLink link,
        Lease lease,
        @Nullable Own own,
        long directoryRevision,
        Events events,
        @Nullable TopicLoss topicLoss) {

    /**
     * @param signedUntil the end of the one that was last signed
     * @param heldUntil the end of the one that the kiosk holds, as it last told
     */
    @RegisterForReflection
    record Lease(@Nullable Instant signedUntil, @Nullable Instant heldUntil) {}

    /**
     * @param serviceUntil until when it is being worked on, absent when it is not
     * @param detail each bay of each locker, as it was last asked for
     */
    @RegisterForReflection
    record Own(
            Instant toldAt,
            boolean clockSynchronized,
            String softwareVersion,
            Instant startedAt,
            @Nullable Long factsWaiting,
            long directoryRevision,
            Storage storage,
            long freeDiskBytes,
            @Nullable Boolean mainsPower,
            @Nullable Instant serviceUntil,
            List<LockerHealth> lockers,
            @Nullable Instant detailedAt,
            @Nullable List<LockerHealth> detail) {}

    /**
     * What it told.
     *
     * @param last the number of the last thing it told
     * @param missing how many never came, over all gaps
     * @param restartedAt when it lost its journal and counted from 1 again
     * @param refused how many were not believed, such as those about bays of others
     */
    @RegisterForReflection
    record Events(
            long last,
            long missing,
            @Nullable Gap gap,
            @Nullable Instant restartedAt,
            long refused,
            @Nullable Refusal refusal) {}

    /** The last gap: both numbers inclusive, and when what followed it came. */
    @RegisterForReflection
    record Gap(long from, long until, Instant at) {}

    /** The last refusal. */
    @RegisterForReflection
    record Refusal(String reason, Instant at) {}

    /** @param restoredAt when they were made again and all was sent anew, absent while that is under way */
    @RegisterForReflection
    record TopicLoss(
            List<String> topics,
            Instant noticedAt,
            @Nullable Instant restoredAt) {}
}
