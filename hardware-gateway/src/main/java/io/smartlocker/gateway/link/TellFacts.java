package io.smartlocker.gateway.link;

import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.gateway.enrolment.Enrolment;
import io.smartlocker.gateway.journal.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Tells facts in order, and remembers after the acknowledgement that they arrived. */
final class TellFacts {
    private static final int BATCH = 500;

    private final Facts facts;
    private final Enrolment enrolment;
    private final String topic;

    TellFacts(Facts facts, Enrolment enrolment, Enrolment.Topics topics) {
        this.facts = facts;
        this.enrolment = enrolment;
        topic = topics.events();
    }

    /**
     * Tells the oldest facts that were not told yet.
     *
     * @return whether there were any
     * @throws ExecutionException if some did not arrive; those before them are remembered as told
     */
    boolean tell(Producer<String, String> producer) throws InterruptedException, ExecutionException {
        List<KioskEvent> batch = facts.untold(BATCH);
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (KioskEvent event : batch) {
            sent.add(producer.send(KioskMessage.of(event, enrolment, topic)));
        }
        long arrived = 0;
        try {
            for (int i = 0; i < sent.size(); i++) {
                sent.get(i).get();
                arrived = batch.get(i).sequence();
            }
        } finally {
            if (arrived > 0) {
                facts.told(arrived);
            }
        }
        return !batch.isEmpty();
    }
}
