package io.smartlocker.audit.live;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.AlarmState;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.CommandState;
import io.smartlocker.contracts.state.State;
import java.util.Locale;

/** Of what changes are told, and to whom: who may read it may hear of it. */
enum LiveKind {
    BAY(Topics.BAYS, BayState.class, "bays:read"),
    COMMAND(Topics.COMMANDS, CommandState.class, "commands:read"),
    ALARM(Topics.ALARMS, AlarmState.class, "lockers:read");

    private final String topic;
    private final Class<? extends State> type;
    private final String permission;

    LiveKind(String topic, Class<? extends State> type, String permission) {
        this.topic = topic;
        this.type = type;
        this.permission = permission;
    }

    String topic() {
        return topic;
    }

    String permission() {
        return permission;
    }

    State read(byte[] value) {
        return Contracts.read(value, type);
    }

    /** As events are called, {@code bay}. */
    String event() {
        return name().toLowerCase(Locale.ROOT);
    }
}
