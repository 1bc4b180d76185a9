package io.smartlocker.system.bench;

import io.smartlocker.system.Api;
import io.smartlocker.testing.bench.Sample;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many people sign in at the same moment: each gets a session or is told when to come again, and nobody waits in vain. */
final class LoginStorm {
    private final Api frontDoor;
    private final ProcessHandle service;
    private final Map<String, String> credentials;

    LoginStorm(Api frontDoor, ProcessHandle service, Map<String, String> credentials) {
        this.frontDoor = frontDoor;
        this.service = service;
        this.credentials = credentials;
    }

    /**
     * @param later how many were told to come again
     * @param heapLimit of the process; it lived through the storm within it
     */
    record Result(long signedIn, long later, Duration longest, String heapLimit) {
        @Override
        public String toString() {
            return signedIn + " signed in, " + later + " told when to come again, longest answer "
                    + Sample.millis(longest) + " / heap limited to " + heapLimit;
        }
    }

    private record Login(int status, Duration time) {}

    Result measure(int logins) throws Exception {
        List<Login> answers = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Login>> all = new ArrayList<>();
            for (int i = 0; i < logins; i++) {
                all.add(people.submit(this::signIn));
            }
            for (Future<Login> one : all) {
                answers.add(one.get());
            }
        }
        long signedIn = answers.stream().filter(answer -> answer.status == 200).count();
        long later = answers.stream().filter(answer -> answer.status == 429).count();
        if (signedIn + later != logins || !service.isAlive()) {
            throw new AssertionError("Not all were answered as they should be: " + answers);
        }
        return new Result(signedIn, later, longest(answers), heapLimit());
    }

    private static Duration longest(List<Login> answers) {
        return answers.stream().map(Login::time).max(Duration::compareTo).orElseThrow();
    }

    private Login signIn() {
        long begin = System.nanoTime();
        int status = frontDoor.post("/api/v1/auth/login", credentials).status();
        return new Login(status, Duration.ofNanos(System.nanoTime() - begin));
    }

    private String heapLimit() throws IOException {
        return Memory.heapLimit(service);
    }
}
