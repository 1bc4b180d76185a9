package io.smartlocker.local;

import static io.smartlocker.local.Service.AUDIT;
import static io.smartlocker.local.Service.DEVICE;
import static io.smartlocker.local.Service.IDENTITY;
import static io.smartlocker.local.Service.LOCKER;
import static io.smartlocker.local.Service.SCHEDULING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which service answers which path: the first line that fits. A {@code *} stands for one segment. */
final class Routes {
    private static final List<Route> TABLE = List.of(
            Route.to(LOCKER, "POST", "/api/v1/bays/*/open"),
            Route.to(LOCKER, "POST", "/api/v1/bays/*/charging"),
            Route.to(LOCKER, "DELETE", "/api/v1/bays/*/charging"),
            Route.to(LOCKER, "GET", "/api/v1/bays/*/settings"),
            Route.to(LOCKER, "PUT", "/api/v1/bays/*/settings"),
            Route.to(LOCKER, "DELETE", "/api/v1/bays/*/settings"),
            Route.to(IDENTITY, "/api/v1/auth"),
            Route.to(IDENTITY, "/api/v1/users"),
            Route.to(IDENTITY, "/api/v1/groups"),
            Route.to(IDENTITY, "/api/v1/roles"),
            Route.to(IDENTITY, "/api/v1/permissions"),
            Route.to(IDENTITY, "/api/v1/organizations"),
            Route.to(IDENTITY, "/api/v1/scim-tokens"),
            Route.to(IDENTITY, "/scim/v2"),
            Route.to(IDENTITY, "/api/v1/directory-syncs"),
            Route.to(IDENTITY, "/.well-known/jwks.json"),
            Route.to(IDENTITY, "/api/user"),
            Route.to(IDENTITY, "/api/users"),
            Route.to(IDENTITY, "/ruangkerja"),
            Route.to(IDENTITY, "/v1/user"),
            Route.to(LOCKER, "/api/v1/countries"),
            Route.to(LOCKER, "/api/v1/locations"),
            Route.to(LOCKER, "/api/v1/locker-types"),
            Route.to(LOCKER, "/api/v1/lockers"),
            Route.to(LOCKER, "/api/v1/grants"),
            Route.to(LOCKER, "/api/v1/kiosks"),
            Route.to(LOCKER, "/api/v1/commands"),
            Route.to(LOCKER, "/api/v1/alarms"),
            Route.to(LOCKER, "/api/v1/maintenance"),
            Route.to(LOCKER, "/api/v1/settings"),
            Route.to(DEVICE, "/api/v1/device-types"),
            Route.to(DEVICE, "/api/v1/devices"),
            Route.to(DEVICE, "/api/v1/bays"),
            Route.to(DEVICE, "/api/v1/custody"),
            Route.to(DEVICE, "/api/v1/faults"),
            Route.to(DEVICE, "/api/v1/conflicts"),
            Route.to(SCHEDULING, "/api/v1/shifts"),
            Route.to(SCHEDULING, "/api/v1/shift-exceptions"),
            Route.to(SCHEDULING, "/api/v1/rosters"),
            Route.to(SCHEDULING, "/api/v1/reservations"),
            Route.to(SCHEDULING, "/api/v1/overdue"),
            Route.to(SCHEDULING, "/api/v1/escalations"),
            Route.to(SCHEDULING, "/api/v1/forecast"),
            Route.to(AUDIT, "/api/v1/logs"),
            Route.to(AUDIT, "/api/v1/webhooks"),
            Route.to(AUDIT, "/api/v1/live"));

    private static final String SCIM_SEARCH = "/.search";

    private Routes() {}

    static Optional<Service> serviceOf(String method, String path) {
        if (isDevious(path)) {
            return Optional.empty();
        }
        return TABLE.stream()
                .filter(route -> route.fits(method, path))
                .map(Route::service)
                .findFirst();
    }

    /** A path that a service might read differently than this table does, and so reach what is not routed. */
    private static boolean isDevious(String path) {
        boolean climbs = withoutScimSearch(path).contains("/.") && !path.startsWith("/.well-known/");
        return climbs || Stream.of("//", "%2", "\\", ";").anyMatch(path::contains);
    }

    /** SCIM's name for a search begins with a dot. */
    private static String withoutScimSearch(String path) {
        boolean search = path.startsWith("/scim/v2/") && path.endsWith(SCIM_SEARCH);
        return search ? path.substring(0, path.length() - SCIM_SEARCH.length()) : path;
    }
}
