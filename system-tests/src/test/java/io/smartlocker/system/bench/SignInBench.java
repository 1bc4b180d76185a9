package io.smartlocker.system.bench;

import io.smartlocker.system.LocalStack;
import io.smartlocker.testing.bench.Report;
import org.junit.jupiter.api.Test;

/** Sign-ins alone; no test by its name. */
class SignInBench {
    @Test
    void measure() throws Exception {
        Report report = Report.begin();
        try (LocalStack stack = LocalStack.in("sign-ins").start()) {
            rows(report, stack);
        }
        report.end();
    }

    static void rows(Report report, LocalStack stack) throws Exception {
        LoginRate logins = new LoginRate(stack.frontDoor(), stack.pid("identity-service"), stack.credentials());
        report.row("8 people sign in again and again", logins.measure().toString(), "≥ 90 %");
    }
}
