package io.smartlocker.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The gateway's process. */
@QuarkusMain
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        HeadStart.begin(System.getenv());
        Quarkus.run(arguments);
    }
}
