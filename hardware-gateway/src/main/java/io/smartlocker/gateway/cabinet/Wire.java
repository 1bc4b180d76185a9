package io.smartlocker.gateway.cabinet;

/** What a lock, an outlet or a door contact hangs on. */
public sealed interface Wire permits LineSpec, ChannelSpec {}
