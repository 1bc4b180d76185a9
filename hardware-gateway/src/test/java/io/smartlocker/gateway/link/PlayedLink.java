package io.smartlocker.gateway.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.kiosk.KioskCommand;
import io.smartlocker.gateway.FurnishedGateway;
import io.smartlocker.gateway.enrolment.Enrolment;
import io.smartlocker.gateway.enrolment.EnrolmentFile;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.journal.Journal;
import io.smartlocker.gateway.journal.Offsets;
import io.smartlocker.gateway.opening.CancelCommand;
import io.smartlocker.gateway.opening.CarryOutCommand;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/** Both directions of the link, each a step at a time and without a broker. */
public final class PlayedLink {
    private final FollowCommands commands;
    private final TellFacts tellFacts;
    private final Offsets offsets;
    private final Consumer<String> broker;

    /** @param broker is given each fact, as it goes over the wire, and has it from then on */
    public PlayedLink(FurnishedGateway gateway, Consumer<String> broker) {
        Enrolment enrolment = gateway.room(EnrolmentFile.class).current().orElseThrow();
        UUID kiosk = enrolment.kiosk();
        var topics = new Enrolment.Topics(
                Topics.kioskDirectory(kiosk), Topics.kioskCommands(kiosk), Topics.kioskEvents(kiosk));
        offsets = gateway.room(Offsets.class);
        commands = new FollowCommands(
                gateway.room(CarryOutCommand.class),
                gateway.room(CancelCommand.class),
                gateway.room(Journal.class),
                offsets,
                topics.commands());
        tellFacts = new TellFacts(gateway.room(Facts.class), enrolment, topics);
        this.broker = broker;
    }

    /** Tells everything that was not told yet. */
    public void tell() {
        try (Broker producer = new Broker()) {
            boolean told;
            do {
                told = tellFacts.tell(producer);
            } while (told);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads on where it stopped.
     *
     * @param topic all that was ever ordered, oldest first
     */
    public void read(List<KioskCommand> topic) {
        String name = commands.partition().topic();
        int next = Math.toIntExact(offsets.next(name).orElse(0));
        commands.carryOut(IntStream.range(next, topic.size())
                .mapToObj(offset -> record(name, offset, topic.get(offset)))
                .toList());
    }

    private static ConsumerRecord<String, byte[]> record(String topic, long offset, KioskCommand command) {
        return new ConsumerRecord<>(
                topic,
                0,
                offset,
                String.valueOf(command.bay()),
                Contracts.write(command).getBytes(UTF_8));
    }

    /** Kafka's own producer without a broker, which has a record as soon as it is sent. */
    private final class Broker extends MockProducer<String, String> {
        Broker() {
            super(true, null, new StringSerializer(), new StringSerializer());
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<String, String> told) {
            broker.accept(told.value());
            return super.send(told);
        }
    }
}
