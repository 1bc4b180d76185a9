package io.smartlocker.locker.kiosk;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.KioskState;
import io.smartlocker.contracts.state.KioskState.Status;
import io.smartlocker.locker.listing.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All kiosks. */
@ApplicationScoped
public class Kiosks implements PanacheRepositoryBase<Kiosk, UUID> {

    /** The kiosk, where the caller's rights reach its location; otherwise 404. */
    public Uni<Kiosk> require(UUID id, Caller caller) {
        return find("id = ?1 and organization = ?2", id, caller.organization())
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("kiosk"))
                .invoke(kiosk -> Reach.of(caller).require(kiosk.location(), "kiosk"));
    }

    /** The kiosks among these ids. */
    public Uni<List<Kiosk>> among(Collection<UUID> ids) {
        return list("from Kiosk kiosk left join fetch kiosk.lockers where kiosk.id in ?1", ids);
    }

    Uni<Kiosk> invitedWith(EnrolmentCode code) {
        return find("life.enrolmentCodeHash", code.hash())
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(KioskLife::refusedCode);
    }

    /** Those of which the broker has yet to be told. */
    Uni<List<Kiosk>> toSetUp() {
        return find(
                        "(setUp = false and life.status = ?1) or (setUp = true and life.status <> ?1) order by id",
                        Status.ACTIVE)
                .page(0, 20)
                .list();
    }

    /** Those that have topics, also when they are in use no longer: what a revoked kiosk tells is still heard, and refused. */
    public Uni<List<UUID>> withTopics() {
        return Panache.getSession().flatMap(session -> session.createQuery(
                        "select id from Kiosk where setUp = true or life.status = :revoked", UUID.class)
                .setParameter("revoked", Status.REVOKED)
                .getResultList());
    }

    static KioskState state(Kiosk kiosk) {
        return new KioskState(
                kiosk.id(),
                kiosk.organization(),
                kiosk.version(),
                kiosk.name(),
                kiosk.location(),
                kiosk.status(),
                kiosk.life().publicKey(),
                kiosk.life().fingerprint());
    }
}
