package io.smartlocker.gateway.powerloss;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.CommandFinished;
import io.smartlocker.contracts.kiosk.KioskFact.CommandOutcome;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.directory.Stock;
import io.smartlocker.gateway.directory.StockedDevice;
import io.smartlocker.gateway.powerloss.Diary.Event;
import io.smartlocker.gateway.powerloss.Story.Chapter;
import io.smartlocker.gateway.sensing.ContentSensor.Content;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

/** What a kiosk keeps whatever moment its power failed at. */
final class Promises {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final RestartedKiosk kiosk;

    Promises(RestartedKiosk kiosk) {
        this.kiosk = kiosk;
    }

    /** All that holds as soon as nobody stands at an open door any more. */
    void hold() throws Exception {
        journalIsTheOneItWas();
        factsAreCountedAndWhatWasToldIsAmongThem();
        nothingIsUnderWayAndEachIntentEndedOnce();
        eachPulseWasJournaledOnceAndNotOneTooMany();
        eachDeviceIsAtOnePlace();
        eventually(SOON, this::eachDoorIsToldAsItIs);
        eventually(SOON, this::eachBayThatWasGivenUpIsLeftOut);
        eventually(SOON, this::eachOutletIsToldAsItIs);
        ordersAreAnsweredOnce();
        serviceIsAsOrdered();
        whatWasConfirmedIsTrue();
    }

    private void journalIsTheOneItWas() throws Exception {
        Leftovers.requireNothingSetAside(kiosk.directory);
    }

    private void factsAreCountedAndWhatWasToldIsAmongThem() {
        List<KioskEvent> facts = kiosk.facts();
        assertThat(facts)
                .extracting(KioskEvent::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, facts.size()).boxed().toList());
        assertThat(facts).extracting(KioskEvent::id).doesNotHaveDuplicates();
        assertThat(facts).containsAll(told());
    }

    List<KioskEvent> told() {
        return kiosk.diary.lines(Event.TOLD).stream()
                .map(line -> Contracts.read(line.word(0), KioskEvent.class))
                .toList();
    }

    private void nothingIsUnderWayAndEachIntentEndedOnce() {
        assertThat(kiosk.intents().unfinished()).isEmpty();
        Map<UUID, Integer> ends = new HashMap<>();
        kiosk.facts().stream().map(Promises::begun).flatMap(Optional::stream).forEach(it -> ends.putIfAbsent(it, 0));
        kiosk.facts().stream()
                .map(Promises::ended)
                .flatMap(Optional::stream)
                .forEach(it -> ends.merge(it, 1, Math::addExact));
        assertThat(ends.values()).allMatch(count -> count == 1);
    }

    /** Of what is opened by order only a command's result is told. */
    private static Optional<UUID> begun(KioskEvent event) {
        return event.fact() instanceof KioskFact.BayFired fired && fired.command() == null
                ? Optional.of(fired.intent())
                : Optional.empty();
    }

    private static Optional<UUID> ended(KioskEvent event) {
        return switch (event.fact()) {
            case KioskFact.DeviceTaken taken -> Optional.of(taken.intent());
            case KioskFact.DeviceReturned returned -> Optional.of(returned.intent());
            case KioskFact.IntentEnded it -> Optional.of(it.intent());
            default -> Optional.empty();
        };
    }

    private void eachPulseWasJournaledOnceAndNotOneTooMany() {
        int most = kiosk.diary.script().mostPulses;
        assertThat(kiosk.diary.lines(Event.PULSE))
                .extracting(line -> line.word(1))
                .doesNotHaveDuplicates()
                .allMatch(pulse -> pulse.startsWith("pulse 1 ") || pulse.startsWith("pulse " + most + " "));
    }

    private void eachDeviceIsAtOnePlace() {
        Stock stock = kiosk.stock();
        assertThat(stock.devices()).hasSize(SeededKiosk.DEVICES);
        assertThat(stock.devices()).allMatch(device -> (device.bay() == null) != (device.holder() == null));
        assertThat(stock.devices())
                .map(StockedDevice::bay)
                .filteredOn(bay -> bay != null)
                .doesNotHaveDuplicates();
        if (kiosk.seesContents) {
            for (int number = 1; number <= SeededKiosk.BAYS; number++) {
                String said = stock.inBay(SeededKiosk.bay(number))
                        .map(device -> device.entry().assetTag())
                        .orElse(null);
                String lies = kiosk.cabinet.bay(number).content() instanceof Content.Holds holds ? holds.tag() : null;
                assertThat(said).as("what is said to lie in bay %d", number).isEqualTo(lies);
            }
        }
    }

    private void eachDoorIsToldAsItIs() {
        Map<UUID, Door> told = new HashMap<>();
        for (KioskEvent event : kiosk.facts()) {
            if (event.fact() instanceof KioskFact.DoorOpened) {
                told.put(event.bay(), Door.OPEN);
            } else if (event.fact() instanceof KioskFact.DoorClosed) {
                told.put(event.bay(), Door.CLOSED);
            }
        }
        for (int number = 1; number <= SeededKiosk.BAYS; number++) {
            assertThat(told.getOrDefault(SeededKiosk.bay(number), Door.CLOSED))
                    .as("what is told of the door of bay %d", number)
                    .isEqualTo(kiosk.cabinet.bay(number).read());
        }
    }
    /** Until its door is told to be open. */
    private void eachBayThatWasGivenUpIsLeftOut() {
        Set<UUID> givenUp = new HashSet<>();
        for (KioskEvent event : kiosk.facts()) {
            switch (event.fact()) {
                case KioskFact.DoorAlarm alarm when alarm.alarm() == KioskFact.Alarm.JAMMED -> givenUp.add(event.bay());
                case KioskFact.DoorOpened it -> givenUp.remove(event.bay());
                default -> {}
            }
        }
        for (int number = 1; number <= SeededKiosk.BAYS; number++) {
            assertThat(kiosk.isJammed(number))
                    .as("whether bay %d is left out", number)
                    .isEqualTo(givenUp.contains(SeededKiosk.bay(number)));
        }
    }

    private void eachOutletIsToldAsItIs() {
        for (int number : WitnessedCabinet.OUTLETS) {
            UUID bay = SeededKiosk.bay(number);
            List<Charge.State> told = kiosk.facts().stream()
                    .filter(event -> bay.equals(event.bay()))
                    .map(KioskEvent::fact)
                    .filter(KioskFact.ChargeChanged.class::isInstance)
                    .map(fact -> ((KioskFact.ChargeChanged) fact).charge().state())
                    .toList();
            assertThat(!told.isEmpty() && told.getLast() == Charge.State.CHARGING)
                    .as("what is told of the outlet of bay %d: %s", number, told)
                    .isEqualTo(kiosk.cabinet.bay(number).isPowered());
            for (int next = 1; next < told.size(); next++) {
                assertThat(told.get(next)).isNotEqualTo(told.get(next - 1));
            }
        }
    }

    private void ordersAreAnsweredOnce() {
        List<KioskEvent> facts = kiosk.facts();
        for (Order order : Order.values()) {
            assertThat(order.answers(facts)).as("%s", order).hasSize(order.isReceived(facts) ? 1 : 0);
        }
        if (happened(Event.OPENED, Order.OPENED_BAY)) {
            assertThat(Order.OPEN.answers(facts))
                    .extracting(CommandFinished::outcome)
                    .containsExactly(CommandOutcome.SUCCEEDED);
        } else {
            assertThat(Order.OPEN.answers(facts))
                    .extracting(CommandFinished::outcome)
                    .isSubsetOf(CommandOutcome.UNKNOWN, CommandOutcome.FAILED);
        }
    }

    /** What was ordered and not carried out before the power failed is answered with that. */
    private void serviceIsAsOrdered() {
        List<KioskEvent> facts = kiosk.facts();
        assertThat(kiosk.isInService())
                .isEqualTo(succeeded(Order.BEGIN_SERVICE, facts) && !succeeded(Order.END_SERVICE, facts));
    }

    private static boolean succeeded(Order order, List<KioskEvent> facts) {
        return order.answers(facts).stream().anyMatch(answer -> answer.outcome() == CommandOutcome.SUCCEEDED);
    }

    private boolean happened(Event event, int bay) {
        return kiosk.diary.lines(event).stream().anyMatch(line -> line.bay() == bay);
    }

    private void whatWasConfirmedIsTrue() {
        Stock stock = kiosk.stock();
        boolean handedOver = kiosk.story.begun(Chapter.HAND_OVER);
        boolean taken = kiosk.story.isDone(Chapter.TAKE) || kiosk.story.isDone(Chapter.TAKE_PAST_A_STUCK_BOLT);
        if (taken && !handedOver) {
            assertThat(stock.heldBy(Story.TAKER)).hasSize(1);
        }
        if (kiosk.story.isDone(Chapter.GIVE_BACK)) {
            assertThat(stock.named(Story.BROUGHT_TAG))
                    .hasValueSatisfying(it -> assertThat(it.bay()).isNotNull());
        }
        if (kiosk.story.isDone(Chapter.WRONG_PIN)) {
            assertThat(kiosk.pinWasLocked()).isTrue();
        }
        if (kiosk.story.isDone(Chapter.HAND_OVER)) {
            assertThat(stock.heldBy(Story.TAKER)).isEmpty();
            assertThat(stock.heldBy(Story.HOLDER)).hasSize(1);
        }
        if (kiosk.story.isDone(Chapter.REPORT)) {
            assertThat(stock.heldBy(Story.HOLDER)).allMatch(StockedDevice::quarantined);
        }
    }

    /** What holds when the story is over, wherever it was interrupted. */
    void areKept() throws Exception {
        hold();
        for (Chapter chapter : kiosk.diary.script().chapters()) {
            assertThat(kiosk.story.isDone(chapter)).as("%s", chapter).isTrue();
        }
        eventually(SOON, this::everythingIsToldInOrder);
        if (succeeded(Order.STOP_CHARGING, kiosk.facts())) {
            assertThat(kiosk.cabinet.bay(Order.SILENCED_BAY).isPowered()).isFalse();
        }
    }

    /** What charges goes on by itself, so there may be something to tell after the story. */
    private void everythingIsToldInOrder() {
        kiosk.story.tell();
        assertThat(kiosk.waiting()).isZero();
        assertThat(told().stream().map(KioskEvent::sequence).distinct())
                .containsExactlyElementsOf(
                        kiosk.facts().stream().map(KioskEvent::sequence).toList());
    }
}
