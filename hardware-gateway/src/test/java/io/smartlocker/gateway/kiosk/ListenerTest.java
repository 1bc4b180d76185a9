package io.smartlocker.gateway.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smartlocker.gateway.kiosk.Events.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Pages that take what they are told, and pages that do not. */
class ListenerTest {
    private final Events events = new Events(new ObjectMapper());
    private final AtomicInteger hungUp = new AtomicInteger();
    private final Listener listener = new Listener(events, hungUp::incrementAndGet);

    /** Takes so many events and then waits. */
    private static final class Taker implements Flow.Subscriber<Event> {
        private final List<Event> taken = new ArrayList<>();
        private final long atFirst;
        private Flow.Subscription subscription;
        private boolean completed;

        private Taker(long atFirst) {
            this.atFirst = atFirst;
        }

        static Taker of(Listener listener, long takes) {
            return listener.stream().subscribe().withSubscriber(new Taker(takes));
        }

        void request(long more) {
            subscription.request(more);
        }

        void cancel() {
            subscription.cancel();
        }

        @Override
        public void onSubscribe(Flow.Subscription begun) {
            subscription = begun;
            request(atFirst);
        }

        @Override
        public void onNext(Event event) {
            taken.add(event);
        }

        @Override
        public void onError(Throwable failure) {
            throw new IllegalStateException(failure);
        }

        @Override
        public void onComplete() {
            completed = true;
        }
    }

    private Taker listen(String last, long takes) {
        events.listen(last, Map.of("bays", List.of()), listener);
        return Taker.of(listener, takes);
    }

    private void publish(int number) {
        for (int i = 0; i < number; i++) {
            events.publish("bay", Map.of("number", i));
        }
    }

    @Test
    void a_page_that_takes_nothing_is_let_go_and_what_waits_for_it_is_bounded() {
        Taker slow = listen(null, 1);
        publish(2 * Listener.MOST_WAITING);

        assertThat(events.heard()).isFalse();
        assertThat(hungUp).hasValue(1);
        slow.request(Long.MAX_VALUE);
        assertThat(slow.completed).isTrue();
        assertThat(slow.taken).hasSize(Listener.MOST_WAITING + 1);
    }

    @Test
    void a_page_that_takes_everything_stays() {
        Taker quick = listen(null, Long.MAX_VALUE);
        publish(2 * Listener.MOST_WAITING);

        assertThat(events.heard()).isTrue();
        assertThat(hungUp).hasValue(0);
        assertThat(quick.taken).hasSize(2 * Listener.MOST_WAITING + 1);
    }

    @Test
    void a_page_that_went_away_is_told_nothing() {
        listen(null, Long.MAX_VALUE).cancel();
        assertThat(events.heard()).isFalse();
    }

    @Test
    void who_missed_more_than_is_kept_begins_with_the_snapshot() {
        publish(1);
        Taker first = listen(null, Long.MAX_VALUE);
        String last = first.taken.getFirst().id();
        first.cancel();
        publish(1_000);

        Listener again = new Listener(events, hungUp::incrementAndGet);
        events.listen(last, Map.of(), again);
        Taker later = Taker.of(again, 10);
        assertThat(later.taken).extracting(Event::name).containsExactly("snapshot");
    }

    @Test
    void who_missed_a_little_hears_just_that() {
        Taker first = listen(null, Long.MAX_VALUE);
        publish(1);
        String last = first.taken.getLast().id();
        first.cancel();
        publish(3);

        Listener again = new Listener(events, hungUp::incrementAndGet);
        events.listen(last, Map.of(), again);
        Taker later = Taker.of(again, 10);
        assertThat(later.taken).extracting(Event::name).containsExactly("resumed", "bay", "bay", "bay");
    }
}
