package io.smartlocker.gateway.link;

import io.smartlocker.gateway.Backoff;
import io.smartlocker.gateway.journal.JournalException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** Tells health and facts on a thread of its own, for ever; a commit of the journal wakes it. */
final class LinkOut implements Runnable {
    private static final Logger LOG = Logger.getLogger(LinkOut.class);
    /** For facts only a safety net, since every commit wakes; how soon a change of health is noticed. */
    private static final long LOOK_AGAIN_SECONDS = 5;

    private final Map<String, Object> settings;
    private final TellHealth tellHealth;
    private final TellFacts tellFacts;
    private final Backoff backoff;
    private final Semaphore news = new Semaphore(0);

    LinkOut(Map<String, Object> settings, TellHealth tellHealth, TellFacts tellFacts, Backoff backoff) {
        this.settings = settings;
        this.tellHealth = tellHealth;
        this.tellFacts = tellFacts;
        this.backoff = backoff;
    }

    /** There is something to tell. */
    void wake() {
        news.release();
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                connect();
                backoff.pause();
            }
        } catch (InterruptedException | InterruptException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void connect() throws InterruptedException {
        KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        try {
            while (!Thread.currentThread().isInterrupted()) {
                news.drainPermits();
                tellHealth.tellIfDue(producer);
                if (tellFacts.tell(producer)) {
                    backoff.reset();
                } else {
                    boolean ignored = news.tryAcquire(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
                }
            }
        } catch (InterruptException e) {
            throw e;
        } catch (ExecutionException | KafkaException | JournalException e) {
            LOG.debugf("Facts wait. reason=%s", e.getMessage());
        } finally {
            producer.close(Duration.ZERO);
        }
    }
}
