package io.smartlocker.gateway.link;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.EventHeaders;
import io.smartlocker.contracts.EventTypes;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.gateway.enrolment.Enrolment;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** A kiosk's event with its envelope. */
final class KioskMessage {
    private KioskMessage() {}

    static ProducerRecord<String, String> of(KioskEvent event, Enrolment enrolment, String topic) {
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
