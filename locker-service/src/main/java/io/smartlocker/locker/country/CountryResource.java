package io.smartlocker.locker.country;

import io.quarkus.security.Authenticated;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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
    @Operation(
            summary =
                    "All countries of ISO 3166-1 in one page, searched by English and German name, code and dial code")
    public Page<Country> list(@QueryParam("q") @Size(max = 100) @Nullable String search) {
        List<Country> found = countries.all().stream()
                .filter(country -> search == null || country.matches(search))
                .toList();
        return new Page<>(found, null, found.size());
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(summary = "One country, by its two letters, three letters or number")
    public Country get(String code) {
        return countries.withCode(code).orElseThrow(() -> ProblemException.notFound("country"));
    }
}
