package io.smartlocker.gateway.kiosk;

/** A device that has another holder now. */
record HandoverView(OpeningView.Device device, RightsView.Person from, RightsView.Person to) {}
