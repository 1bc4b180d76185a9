package io.smartlocker.platform.inbox;

/** Takes the events of one topic. */
public interface TopicHandler extends EventHandler {
    /** The topic's name. */
    String topic();
}
