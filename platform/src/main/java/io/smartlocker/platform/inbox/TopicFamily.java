package io.smartlocker.platform.inbox;

import io.smallrye.mutiny.Uni;
import java.util.Set;

/**
 * Takes the events of topics of one kind that come and go, such as one for each kiosk; they are followed by a consumer of
 * their own.
 *
 * <p>The service says which there are. A pattern would be less to say, but the broker matches patterns at its own pace, and
 * a topic that is new would be heard only half a minute later.
 */
public interface TopicFamily extends EventHandler {
    /** Part of the consumer group's name; it must not change. */
    String name();

    /** The consumer group in which an application follows the family. */
    default String group(String application) {
        return application + "-" + name();
    }

    /** The topics there are now; asked every second in a session of its own. */
    Uni<Set<String>> topics();
}
