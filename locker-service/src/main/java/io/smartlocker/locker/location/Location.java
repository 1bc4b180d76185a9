package io.smartlocker.locker.location;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A site: in a country, in a time zone, with areas. */
@Entity
class Location {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organization;
    private String name;
    private String country;
    private String timeZone;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER, orphanRemoval = true)
    @JoinColumn(name = "location", nullable = false)
    @OrderBy("id")
    private List<Area> areas = new ArrayList<>();

    protected Location() {}

    Location(UUID organization, String name, String country, String timeZone) {
        this.id = UuidV7.next();
        this.organization = organization;
        this.name = name;
        this.country = country;
        this.timeZone = timeZone;
    }

    /** Adds an area; its name is unique within the location. */
    Area addArea(String areaName) {
        Area area = new Area(areaName);
        areas.add(area);
        return area;
    }

    void change(LocationEdit wanted) {
        name = wanted.name().strip();
        country = wanted.country();
        timeZone = wanted.timeZone();
    }

    /** @throws ProblemException 404 if it has no such area */
    Area area(UUID area) {
        return areas.stream()
                .filter(candidate -> candidate.id().equals(area))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("area"));
    }

    void removeArea(UUID area) {
        areas.remove(area(area));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID organization() {
        return organization;
    }

    String name() {
        return name;
    }

    String country() {
        return country;
    }

    String timeZone() {
        return timeZone;
    }

    List<Area> areas() {
        return List.copyOf(areas);
    }
}
