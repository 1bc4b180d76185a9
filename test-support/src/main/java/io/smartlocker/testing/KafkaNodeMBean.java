package io.smartlocker.testing;

/** What a test can do to the shared broker, whichever class loader started it. */
public interface KafkaNodeMBean {
    /** Stops the broker; its data stay. */
    void stop();

    /** Starts a stopped broker again. */
    void restart();
}
