package io.smartlocker.audit.log;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The log as its readers see it. */
@ApplicationScoped
class LogEntries {

    /** The first entries of a selection. */
    Uni<List<LogEntry>> first(int count, LogSort sort, Selection selection) {
        return Panache.getSession()
                .flatMap(session -> selection.first(count, sort, session).getResultList());
    }

    /** How many a selection has, counted up to what lists say exactly. */
    Uni<Long> count(Selection selection) {
        return Panache.getSession().flatMap(session -> selection.count(session).getSingleResult());
    }

    /** The types in an organisation's log that begin with a text. */
    Uni<List<String>> types(UUID organization, String beginning) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery("""
                                select type from log_type where organization = :organization
                                and starts_with(type, :beginning) order by type""", String.class)
                .setParameter("organization", organization)
                .setParameter("beginning", beginning)
                .getResultList());
    }

    Uni<Optional<LogEntry>> find(UUID activity, UUID organization) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery("""
                                select e from LogEntry e, LoggedActivity a
                                where a.id = :id and a.organization = :organization and e.organization = a.organization
                                and e.position = a.position and e.recordedAt = a.recordedAt""", LogEntry.class)
                        .setParameter("id", activity)
                        .setParameter("organization", organization)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    /** Where the log ends now. */
    Uni<LogHead> head(UUID organization) {
        return Panache.getSession()
                .flatMap(session -> session.find(LogHead.class, organization))
                .map(head -> head == null ? LogHead.before(organization) : head);
    }

    /** The entry at a place, if there is one and no other claims to be. */
    Uni<Optional<LogEntry>> at(UUID organization, long position) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "from LogEntry where organization = :organization and position = :position",
                                LogEntry.class)
                        .setParameter("organization", organization)
                        .setParameter("position", position)
                        .getResultList())
                .map(found -> found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty());
    }

    /**
     * The entries of the next places, in the order of the chain and in a session of their own, so that a long walk holds
     * nothing. Should two claim one place, both come.
     */
    @WithSession
    Uni<List<LogEntry>> following(UUID organization, long position, int places) {
        return Panache.getSession().flatMap(session -> session.createSelectionQuery("""
                                select e from LogEntry e where e.organization = :organization
                                and e.position > :position and e.position <= :last order by e.position, e.recordedAt""", LogEntry.class)
                .setParameter("organization", organization)
                .setParameter("position", position)
                .setParameter("last", position + places)
                .setMaxResults(2 * places)
                .getResultList());
    }
}
