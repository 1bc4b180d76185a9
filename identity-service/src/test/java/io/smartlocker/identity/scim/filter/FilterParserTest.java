package io.smartlocker.identity.scim.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.identity.scim.ScimProblem;
import io.smartlocker.identity.scim.schema.ResourceKind;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterParserTest {
    private static final Columns COLUMNS = new Columns(
            Map.of(
                    "userName", "name",
                    "title", "title",
                    "active", "active",
                    "meta.created", "created",
                    "emails.value", "email",
                    "emails.type", "type",
                    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber", "number"),
            Map.of("emails", "one(" + Columns.TERM + ")"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "userName eq \"a\"                        | lower(name) = lower(cast(:value0 as text))",
                "USERNAME Eq \"a\"                        | lower(name) = lower(cast(:value0 as text))",
                "urn:ietf:params:scim:schemas:core:2.0:User:userName eq \"a\" | lower(name) = lower(cast(:value0 as text))",
                "title ne \"a\"                           | (not coalesce(lower(title) = lower(cast(:value0 as text)), false))",
                "title co \"a\"                           | position(lower(cast(:value0 as text)) in lower(title)) > 0",
                "title sw \"a\"                           | starts_with(lower(title), lower(cast(:value0 as text)))",
                "title pr                                 | title is not null",
                "title eq null                            | (not coalesce(title is not null, false))",
                "title ne null                            | (not coalesce((not coalesce(title is not null, false)), false))",
                "emails eq null                           | (not coalesce(one(true), false))",
                "active eq true                           | active = :value0",
                "active eq \"False\"                      | active = :value0",
                "meta.created gt \"2026-01-01T00:00:00Z\" | created > :value0",
                "emails eq \"a\"                          | one(lower(email) = lower(cast(:value0 as text)))",
                "emails.type pr                           | one(type is not null)",
                "emails[type eq \"w\" and value co \"a\"] | one((lower(type) = lower(cast(:value0 as text)) and position(lower(cast(:value1 as text)) in lower(email)) > 0))",
                "emails[type eq \"w\"].value eq \"a\"     | one((lower(type) = lower(cast(:value0 as text)) and lower(email) = lower(cast(:value1 as text))))",
                "title pr or title pr and active pr       | (title is not null or (title is not null and active is not null))",
                "(title pr or title pr) and not (active pr) | ((title is not null or title is not null) and (not coalesce(active is not null, false)))",
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber eq \"7\" | number = cast(:value0 as text)",
            })
    void a_filter_becomes_a_condition_with_bound_values(String filter, String sql) {
        assertThat(SqlFilter.of(FilterParser.parse(filter, ResourceKind.USER), COLUMNS)
                        .sql())
                .isEqualTo(sql);
    }

    @Test
    void what_the_client_wrote_is_bound_and_never_part_of_the_text() {
        var condition = SqlFilter.of(
                FilterParser.parse("userName eq \"'; drop table users; -- \\\" \\u0041\"", ResourceKind.USER), COLUMNS);

        assertThat(condition.sql()).doesNotContain("drop");
        assertThat(condition.parameters()).containsEntry("value0", "'; drop table users; -- \" A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "userName",
                "userName eq",
                "userName eq a",
                "userName eq 'a'",
                "userName like \"a\"",
                "userName eq \"a\" and",
                "userName eq \"a\" or or title pr",
                "userName eq \"a",
                "userName eq \"\\q\"",
                "(userName pr",
                "userName pr)",
                "not userName pr",
                "not (title pr",
                "emails[type eq \"w\"",
                "emails[",
                "emails[emails[type pr]]",
                "emails[type eq \"w\"].nonsense pr",
                "nonsense pr",
                "name.nonsense pr",
                "urn:other:User:userName pr",
                "password eq \"a\"",
                "badges.uid pr",
                "urn:smartlocker:params:scim:schemas:extension:badge:2.0:User:badges.uid eq \"04A1\"",
                "active gt true",
                "active co \"r\"",
                "active eq \"perhaps\"",
                "userName eq true",
                "title lt null",
                "meta.created eq \"yesterday\"",
                "meta.created co \"2026-01-01T00:00:00Z\"",
                "name eq \"a\"",
                "userName eq \"a\"; drop table users",
                "[",
                "()",
            })
    void what_is_no_filter_is_an_invalid_filter(String filter) {
        refused(filter);
    }

    @Test
    void length_depth_and_number_of_comparisons_have_an_end() {
        refused("(".repeat(2_000) + "title pr" + ")".repeat(2_000));
        refused("not (".repeat(50) + "title pr" + ")".repeat(50));
        refused("title pr" + " or title pr".repeat(200));
        refused("title eq \"" + "x".repeat(5_000) + "\"");
        refused("title eq \"" + "\\\\".repeat(1_900) + "\" nonsense");
    }

    private static void refused(String filter) {
        assertThatThrownBy(() -> SqlFilter.of(FilterParser.parse(filter, ResourceKind.USER), COLUMNS))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.type())
                        .isEqualTo(ScimProblem.INVALID_FILTER));
    }
}
