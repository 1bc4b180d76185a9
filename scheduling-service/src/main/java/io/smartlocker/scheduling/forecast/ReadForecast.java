package io.smartlocker.scheduling.forecast;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.scheduling.References;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ReadForecast {
    private final References references;
    private final Forecast forecast;

    ReadForecast(References references, Forecast forecast) {
        this.references = references;
        this.forecast = forecast;
    }

    /** Of the shifts that begin between two moments and are still to come; all that begin before are counted, too. */
    @WithSession
    Uni<Page<ForecastView>> read(UUID location, Instant from, Instant until, Instant now, Caller caller) {
        return references
                .seen(location, caller)
                .flatMap(found -> forecast.at(location, caller.organization(), now, until))
                .map(figures -> {
                    List<ForecastView> shown = figures.stream()
                            .filter(figure -> !figure.demand().start().isBefore(from))
                            .map(ForecastView::of)
                            .toList();
                    return new Page<>(shown, null, shown.size());
                });
    }
}
