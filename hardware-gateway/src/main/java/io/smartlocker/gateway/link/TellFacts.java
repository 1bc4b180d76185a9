package io.smartlocker.gateway.link;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.EventHeaders;
import io.smartlocker.contracts.EventTypes;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.gateway.enrolment.Enrolment;
import io.smartlocker.gateway.journal.Facts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;

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
            sent.add(producer.send(message(event)));
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

    private ProducerRecord<String, String> message(KioskEvent event) {
        UUID bay = event.bay();
        String subject = (bay == null ? enrolment.kiosk() : bay).toString();
        var message = new ProducerRecord<>(topic, subject, Contracts.write(event));
        Headers headers = message.headers();
        add(headers, EventHeaders.SPEC_VERSION, "1.0");
        add(headers, EventHeaders.ID, event.id().toString());
        add(headers, EventHeaders.TYPE, EventTypes.of(event));
        add(headers, EventHeaders.SOURCE, "/kiosks/" + enrolment.kiosk());
        add(headers, EventHeaders.TIME, event.at().toString());
        add(headers, EventHeaders.SUBJECT, subject);
        add(headers, EventHeaders.CONTENT_TYPE, "application/json");
        add(headers, EventHeaders.ORGANIZATION, enrolment.organization().toString());
        return message;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
