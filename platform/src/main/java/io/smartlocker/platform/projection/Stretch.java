package io.smartlocker.platform.projection;

import io.smartlocker.contracts.state.State;
import io.smartlocker.platform.inbox.ReceivedEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A part of what one poll brought that can be done at once: states with no tombstone between them, or one tombstone. */
sealed interface Stretch<T extends State> {

    /** A state and the event that told it. */
    record News<T extends State>(ReceivedEvent event, T state) {}

    /** @param news the newest state of each thing, in the order in which things were first heard of */
    record States<T extends State>(List<News<T>> news) implements Stretch<T> {
        List<T> states() {
            return news.stream().map(News::state).toList();
        }
    }

    record Tombstone<T extends State>(ReceivedEvent event) implements Stretch<T> {}

    /** @throws java.io.UncheckedIOException if a value is not a state of that type */
    static <T extends State> List<Stretch<T>> of(List<ReceivedEvent> events, Class<T> type) {
        List<Stretch<T>> stretches = new ArrayList<>();
        Map<UUID, News<T>> news = new LinkedHashMap<>();
        for (ReceivedEvent event : events) {
            if (event.isTombstone()) {
                end(news, stretches);
                stretches.add(new Tombstone<>(event));
            } else {
                T state = event.as(type);
                news.merge(state.id(), new News<>(event, state), Stretch::newer);
            }
        }
        end(news, stretches);
        return stretches;
    }

    private static <T extends State> void end(Map<UUID, News<T>> news, List<Stretch<T>> stretches) {
        if (!news.isEmpty()) {
            stretches.add(new States<>(List.copyOf(news.values())));
            news.clear();
        }
    }

    private static <T extends State> News<T> newer(News<T> one, News<T> other) {
        return other.state().version() > one.state().version() ? other : one;
    }
}
