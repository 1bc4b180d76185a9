package io.smartlocker.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
    @ParameterizedTest
    @CsvSource({
        "POST,   /api/v1/auth/login,           IDENTITY",
        "GET,    /.well-known/jwks.json,       IDENTITY",
        "POST,   /api/user/add,                IDENTITY",
        "POST,   /scim/v2/Users/.search,       IDENTITY",
        "PATCH,  /scim/v2/Groups/1,            IDENTITY",
        "DELETE, /api/v1/scim-tokens/1,        IDENTITY",
        "POST,   /ruangkerja/users,            IDENTITY",
        "GET,    /api/users,                   IDENTITY",
        "DELETE, /api/user,                    IDENTITY",
        "POST,   /v1/user,                     IDENTITY",
        "POST,   /api/users/add,               IDENTITY",
        "PUT,    /api/v1/users/1/pin,          IDENTITY",
        "GET,    /api/v1/lockers/1/status,     LOCKER",
        "POST,   /api/v1/kiosks/enrol,         LOCKER",
        "GET,    /api/v1/bays,                 DEVICE",
        "PUT,    /api/v1/bays/1/device,        DEVICE",
        "POST,   /api/v1/bays/1/open,          LOCKER",
        "POST,   /api/v1/bays/1/charging,      LOCKER",
        "DELETE, /api/v1/bays/1/charging,      LOCKER",
        "GET,    /api/v1/bays/1/charging,      DEVICE",
        "GET,    /api/v1/bays/1/settings,      LOCKER",
        "PUT,    /api/v1/bays/1/settings,      LOCKER",
        "DELETE, /api/v1/bays/1/settings,      LOCKER",
        "PUT,    /api/v1/settings/organization, LOCKER",
        "GET,    /api/v1/shifts/1/devices,     SCHEDULING",
        "GET,    /api/v1/logs/verify,          AUDIT",
    })
    void each_path_has_its_service(String method, String path, Service service) {
        assertThat(Routes.serviceOf(method, path)).contains(service);
    }

    @Test
    void a_longer_name_is_another_address() {
        assertThat(Routes.serviceOf("GET", "/api/v1/usersandmore")).isEmpty();
        assertThat(Routes.serviceOf("POST", "/api/v1/bays/1/open/more")).contains(Service.DEVICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/metrics",
                "/api/v1/users/../../../q/metrics",
                "/api/v1/users/%2e%2e/%2e%2e/%2e%2e/q/metrics",
                "/api/v1/users//q",
                "/api/v1/users/..;/q",
                "/scim/v2/../../q/.search",
                "/api/v1/users/.search",
            })
    void what_a_service_keeps_for_itself_is_not_reachable(String path) {
        assertThat(Routes.serviceOf("GET", path)).isEmpty();
    }
}
