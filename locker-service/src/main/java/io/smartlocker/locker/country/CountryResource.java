package io.smartlocker.locker.country;

import io.quarkus.security.Authenticated;
import io.smartlocker.platform.paging.Page;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/countries")
@Tag(name = "Countries")
class CountryResource {
    private final Countries countries;

    CountryResource(Countries countries) {
        this.countries = countries;
    }

    @GET
    @Authenticated
    @Operation(summary = "All countries of ISO 3166-1 in one page")
    public Page<Country> list(@QueryParam("q") @Size(max = 100) @Nullable String search) {
        String wanted = search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
        List<Country> found = countries.all().stream()
                .filter(country -> matches(country, wanted))
                .toList();
        return new Page<>(found, null, found.size());
    }

    private static boolean matches(Country country, String wanted) {
        return country.name().toLowerCase(Locale.ROOT).contains(wanted)
                || country.alpha2().toLowerCase(Locale.ROOT).equals(wanted)
                || country.alpha3().toLowerCase(Locale.ROOT).equals(wanted);
    }
}
