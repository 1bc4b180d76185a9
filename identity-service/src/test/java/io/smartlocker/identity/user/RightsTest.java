package io.smartlocker.identity.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.identity.role.Permission;
import io.smartlocker.identity.role.Role;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RightsTest {
    private static final UUID ORGANIZATION = UUID.randomUUID();
    private final UUID north = UUID.randomUUID();
    private final UUID south = UUID.randomUUID();
    private final Role reader = Role.of(ORGANIZATION, "Reader", List.of(Permission.USERS_READ));
    private final Role opener = Role.of(ORGANIZATION, "Opener", List.of(Permission.BAYS_OPEN, Permission.USERS_READ));

    @Test
    void a_right_held_everywhere_and_somewhere_is_held_everywhere() {
        Rights rights =
                rights(new RoleAssignment(reader.id(), List.of()), new RoleAssignment(opener.id(), List.of(north)));

        assertThat(rights.all()).anySatisfy(right -> {
            assertThat(right.permission()).isEqualTo("users:read");
            assertThat(right.locations()).isEmpty();
        });
    }

    @Test
    void a_token_says_rights_of_one_place_exactly() {
        Rights.TokenRights token =
                rights(new RoleAssignment(opener.id(), List.of(north))).forToken();

        assertThat(token.permissions()).containsExactlyInAnyOrder("bays:open", "users:read");
        assertThat(token.locations()).containsExactly(north);
    }

    @Test
    void a_token_never_spreads_a_right_to_where_it_does_not_hold() {
        Rights.TokenRights differing = rights(
                        new RoleAssignment(reader.id(), List.of(south)),
                        new RoleAssignment(opener.id(), List.of(north)))
                .forToken();
        Rights.TokenRights mixed = rights(
                        new RoleAssignment(reader.id(), List.of()), new RoleAssignment(opener.id(), List.of(north)))
                .forToken();

        assertThat(differing.permissions()).containsExactly("users:read");
        assertThat(differing.locations()).isEqualTo(Set.of(north, south));
        assertThat(mixed.permissions()).containsExactly("users:read");
        assertThat(mixed.locations()).isEmpty();
    }

    @Test
    void nobody_without_a_role_has_a_right() {
        Rights rights = rights();

        assertThat(rights.all()).isEmpty();
        assertThat(rights.forToken().permissions()).isEmpty();
    }

    private Rights rights(RoleAssignment... assignments) {
        return Rights.of(List.of(assignments), List.of(reader, opener));
    }
}
