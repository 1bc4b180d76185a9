package io.smartlocker.platform.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * A POST with an {@code Idempotency-Key} happens once. The key is claimed and the result kept in the transaction of the
 * work itself, so there is no moment at which one exists without the other; a refused request leaves no key.
 */
@ApplicationScoped
class Idempotency {
    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;
    private static final UUID NOBODY = new UUID(0, 0);

    private final CurrentVertxRequest http;
    private final ObjectMapper json;

    Idempotency(CurrentVertxRequest http, ObjectMapper json) {
        this.http = http;
        this.json = json;
    }

    /** One request that is to happen once. */
    record Request(UUID caller, String key, String fingerprint, JavaType result) {}

    Optional<Request> requestOf(InvocationContext invocation) {
        return key().map(key -> new Request(
                Arrays.stream(invocation.getParameters())
                        .filter(Caller.class::isInstance)
                        .map(caller -> ((Caller) caller).id())
                        .findFirst()
                        .orElse(NOBODY),
                key,
                fingerprint(invocation),
                resultType(invocation)));
    }

    private Optional<String> key() {
        var request = http.getCurrent();
        if (request == null || !HttpMethod.POST.equals(request.request().method())) {
            return Optional.empty();
        }
        String key = request.request().getHeader(HEADER);
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw ProblemException.of(CommonProblem.INVALID, HEADER, "Use 1 to 200 characters.");
        }
        return Optional.ofNullable(key).map(PartOfRequest::keyOf);
    }

    Uni<Object> once(Request request, Supplier<Uni<Object>> work) {
        return WritesInterceptor.session().flatMap(session -> claim(session, request)
                .flatMap(claimed -> claimed
                        ? work.get().call(result -> keep(session, request, result))
                        : replay(session, request)));
    }

    private static Uni<Boolean> claim(Mutiny.Session session, Request request) {
        return session.createNativeQuery("""
                        insert into idempotency_key (caller, key, fingerprint) values (:caller, :key, :fingerprint)
                        on conflict do nothing""")
                .setParameter("caller", request.caller())
                .setParameter("key", request.key())
                .setParameter("fingerprint", request.fingerprint())
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    private Uni<Integer> keep(Mutiny.Session session, Request request, @Nullable Object result) {
        return session.createNativeQuery(
                        "update idempotency_key set result = :result where caller = :caller and key = :key")
                .setParameter("result", write(result))
                .setParameter("caller", request.caller())
                .setParameter("key", request.key())
                .executeUpdate();
    }

    private Uni<Object> replay(Mutiny.Session session, Request request) {
        return session.createNativeQuery(
                        "select fingerprint, result from idempotency_key where caller = :caller and key = :key",
                        Object[].class)
                .setParameter("caller", request.caller())
                .setParameter("key", request.key())
                .getSingleResult()
                .map(row -> {
                    if (!request.fingerprint().equals(row[0])) {
                        throw ProblemException.of(
                                CommonProblem.IDEMPOTENCY_KEY_REUSED, "Use a new key for a new request.");
                    }
                    return read((String) row[1], request.result());
                });
    }

    private String write(@Nullable Object result) {
        try {
            return json.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A result is always writable", e);
        }
    }

    private Object read(String result, JavaType type) {
        try {
            return json.readValue(result, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept result is always readable", e);
        }
    }

    private JavaType resultType(InvocationContext invocation) {
        ParameterizedType uni = (ParameterizedType) invocation.getMethod().getGenericReturnType();
        return json.constructType(uni.getActualTypeArguments()[0]);
    }

    private static String fingerprint(InvocationContext invocation) {
        String request = invocation.getMethod() + Arrays.deepToString(invocation.getParameters());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
