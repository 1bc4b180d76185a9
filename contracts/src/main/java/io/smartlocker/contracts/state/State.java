package io.smartlocker.contracts.state;

import java.util.UUID;

/** The full current state of one thing. A reader keeps the highest version it has seen and ignores older ones. */
public sealed interface State
        permits OrganizationState,
                UserState,
                GroupState,
                CredentialState,
                EdgeKeysState,
                LocationState,
                LockerState,
                GrantState,
                KioskState,
                DeviceTypeState,
                DeviceState,
                BayState,
                CustodyState,
                MaintenanceState,
                AlarmState,
                CommandState,
                ShiftState,
                RosterState,
                ReservationState {
    UUID id();

    UUID organization();

    /** Rises with every change of this thing; never reused. */
    long version();
}
