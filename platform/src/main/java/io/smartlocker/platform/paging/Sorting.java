package io.smartlocker.platform.paging;

import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * {@code ?sort=name,-createdAt}: up to three fields, each rising or, after a minus, falling; the id comes last, so that the
 * order is total. It makes the SQL of keyset paging: what follows a row is found by the row's values, not by counting.
 */
public final class Sorting {
    private static final int MOST = 3;

    private final List<Key> keys;

    private Sorting(List<Key> keys) {
        this.keys = keys;
    }

    private record Key(SortField field, boolean falling) {
        String text() {
            return (falling ? "-" : "") + field.name();
        }
    }

    /**
     * Reads the parameter.
     *
     * @param fields all that the list can be sorted by
     * @throws ProblemException 400 if it names another field, one twice or too many
     */
    public static Sorting of(@Nullable String text, List<SortField> fields) {
        if (text == null || text.isBlank()) {
            return new Sorting(List.of());
        }
        String known = fields.stream().map(SortField::name).collect(Collectors.joining(", "));
        List<Key> keys = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String name = part.strip().replaceFirst("^-", "");
            SortField field = fields.stream()
                    .filter(candidate -> candidate.name().equals(name))
                    .findFirst()
                    .orElseThrow(
                            () -> ProblemException.of(CommonProblem.INVALID, "sort", "Use some of " + known + "."));
            keys.add(new Key(field, part.strip().startsWith("-")));
        }
        if (keys.size() > MOST || new HashSet<>(keys.stream().map(Key::field).toList()).size() < keys.size()) {
            throw ProblemException.of(CommonProblem.INVALID, "sort", "Use up to three fields, each once.");
        }
        return new Sorting(keys);
    }

    /**
     * What to select: the id, the text of each field that is sorted by, and a column that says nothing: a row of one column
     * would not come as an array.
     */
    public String columns() {
        return "cast(id as text)"
                + keys.stream().map(key -> ", " + key.field.selected()).collect(Collectors.joining())
                + ", 0";
    }

    /** What to order by. */
    public String order() {
        return keys.stream()
                        .map(key -> key.field.expression() + (key.falling ? " desc, " : ", "))
                        .collect(Collectors.joining())
                + "id";
    }

    /** The condition of a row that follows the one whose values the parameters hold. */
    public String following() {
        StringBuilder same = new StringBuilder();
        StringBuilder following = new StringBuilder("(");
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get(i);
            String given = key.field.given("after" + i);
            following.append(same).append(key.field.expression()).append(key.falling ? " < " : " > ");
            following.append(given).append(" or ");
            same.append(key.field.expression()).append(" = ").append(given).append(" and ");
        }
        return following.append(same).append("id > cast(:afterId as uuid))").toString();
    }

    /**
     * The parameters of {@link #following()}.
     *
     * @throws ProblemException 400 if the cursor is none of ours, or of a list sorted otherwise
     */
    public Map<String, Object> parameters(String cursor) {
        try {
            List<String> parts = Arrays.stream(cursor.split("\\.", -1))
                    .map(part -> new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                    .toList();
            if (parts.size() != keys.size() + 2 || !parts.getFirst().equals(text()) || holdsNul(parts)) {
                throw notOurs();
            }
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("afterId", UUID.fromString(parts.get(1)).toString());
            IntStream.range(0, keys.size())
                    .forEach(i -> parameters.put("after" + i, keys.get(i).field.parsed(parts.get(i + 2))));
            return parameters;
        } catch (IllegalArgumentException e) {
            throw notOurs();
        }
    }

    /** The cursor of a row with the values of {@link #columns()}. */
    public String cursor(Object[] row) {
        StringBuilder cursor = new StringBuilder(encoded(text()));
        for (int i = 0; i <= keys.size(); i++) {
            cursor.append('.').append(encoded(row[i].toString()));
        }
        return cursor.toString();
    }

    /** PostgreSQL has no text with that character. */
    private static boolean holdsNul(List<String> parts) {
        return parts.stream().anyMatch(part -> part.indexOf(0) >= 0);
    }

    private String text() {
        return keys.stream().map(Key::text).collect(Collectors.joining(","));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ProblemException notOurs() {
        return ProblemException.of(
                CommonProblem.INVALID, "cursor", "Use the value of next as it was given, with the same sort.");
    }
}
