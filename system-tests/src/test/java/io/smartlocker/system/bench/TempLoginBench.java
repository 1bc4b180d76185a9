package io.smartlocker.system.bench;

import io.smartlocker.system.LocalStack;
import org.junit.jupiter.api.Test;

class TempLoginBench {
    @Test
    void measure() throws Exception {
        LocalStack stack = LocalStack.in("bench");
        try (stack) {
            stack.start();
            System.err.println("PID " + stack.pid("identity-service").pid());
            LoginRate logins = new LoginRate(stack.frontDoor(), stack.pid("identity-service"), stack.credentials());
            System.err.println("RESULT " + logins.measure());
        }
    }
}
