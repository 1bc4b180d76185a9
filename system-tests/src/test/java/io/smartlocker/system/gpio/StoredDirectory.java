package io.smartlocker.system.gpio;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.BadgeUid;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.kiosk.EdgeKeys;
import io.smartlocker.contracts.kiosk.Verifiers;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.gateway.directory.LoadDirectory;
import io.smartlocker.gateway.enrolment.Enrolment;
import io.smartlocker.gateway.enrolment.EnrolmentFile;
import io.smartlocker.gateway.enrolment.KioskKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * A data directory like that of a kiosk that enrolled, got its directory, and was cut off: one locker of three bays, of
 * which only the first is in service, a device in that one, and one person who may take it at any time.
 */
final class StoredDirectory {
    static final String BADGE = "04A1B2C3D4";

    private static final String LOCKER_SERIAL = "A-1";
    private static final int BAYS = 3;

    private final Path directory;
    private final UUID kiosk = UuidV7.next();
    private final UUID organization = UuidV7.next();
    private final UUID locker = UuidV7.next();
    private final UUID firstBay = UuidV7.next();
    private final UUID device = UuidV7.next();
    private final EdgeKeys edgeKeys = new EdgeKeys(randomKey(), randomKey());
    private final EllipticCurveJsonWebKey leaseKey;

    private StoredDirectory(Path directory) throws JoseException {
        this.directory = directory;
        this.leaseKey = EcJwkGenerator.generateJwk(EllipticCurves.P256);
    }

    static void write(Path directory) throws IOException, JoseException {
        StoredDirectory stored = new StoredDirectory(directory);
        stored.enrol();
        Path entries = Files.createTempFile("directory", ".jsonl");
        Files.writeString(
                entries, stored.entries().stream().map(Contracts::write).collect(Collectors.joining("\n")));
        LoadDirectory.main(new String[] {directory.toString(), entries.toString()});
    }

    private void enrol() {
        String topics = "kiosk." + kiosk + ".";
        new EnrolmentFile(directory)
                .store(new Enrolment(
                        Enrolment.State.ACTIVE,
                        kiosk,
                        organization,
                        KioskKey.of(directory).fingerprint(),
                        leaseKey.toJson(OutputControlLevel.PUBLIC_ONLY),
                        "/api/v1/auth/token",
                        new Enrolment.Topics(topics + "directory", topics + "commands", topics + "events"),
                        null));
    }

    private List<DirectoryEntry> entries() throws JoseException {
        List<DirectoryEntry> entries = new ArrayList<>(List.of(site(), person(), scanner(), sealedKeys(), lease()));
        for (int number = 1; number <= BAYS; number++) {
            boolean first = number == 1;
            UUID id = first ? firstBay : UuidV7.next();
            entries.add(new DirectoryEntry.Bay(
                    id,
                    1,
                    locker,
                    number,
                    true,
                    !first,
                    first ? device : null,
                    null,
                    DirectoryEntry.Bay.Settings.NONE));
        }
        return entries;
    }

    private DirectoryEntry site() {
        var cabinet = new DirectoryEntry.Site.Locker(locker, "Locker A", LOCKER_SERIAL, BAYS, 1, true, 100, true, null);
        return new DirectoryEntry.Site(
                kiosk,
                1,
                organization,
                "Example",
                "Kiosk 1",
                UuidV7.next(),
                "Site 1",
                "Europe/Berlin",
                List.of(cabinet));
    }

    private DirectoryEntry person() {
        return new DirectoryEntry.Person(
                UuidV7.next(),
                1,
                "E-001",
                "Employee 001",
                true,
                null,
                null,
                null,
                null,
                3,
                true,
                List.of(),
                List.of(Verifiers.badge(edgeKeys, new BadgeUid(BADGE))),
                null,
                List.of(new DirectoryEntry.Person.Grant(locker, List.of(), null)),
                List.of());
    }

    private DirectoryEntry scanner() {
        return new DirectoryEntry.Device(
                device,
                1,
                "SCANNER-1",
                null,
                UuidV7.next(),
                "Scanner",
                0,
                10,
                DeviceStatus.STORED,
                firstBay,
                null,
                false,
                List.of());
    }

    /** As identity-service seals them to a kiosk. */
    private DirectoryEntry sealedKeys() throws JoseException {
        JsonWebEncryption envelope = new JsonWebEncryption();
        envelope.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.ECDH_ES_A256KW);
        envelope.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
        envelope.setKey(
                PublicJsonWebKey.Factory.newPublicJwk(KioskKey.of(directory).publicJwk())
                        .getPublicKey());
        envelope.setPayload(Contracts.write(edgeKeys));
        return new DirectoryEntry.SealedKeys(kiosk, 1, envelope.getCompactSerialization());
    }

    /** As locker-service signs it. */
    private DirectoryEntry lease() throws JoseException {
        JwtClaims claims = new JwtClaims();
        claims.setSubject(kiosk.toString());
        claims.setIssuedAtToNow();
        claims.setExpirationTime(NumericDate.fromSeconds(Instant.now().getEpochSecond() + 86_400));
        claims.setClaim("revision", 1L);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signature.setHeader("typ", "lease+jwt");
        signature.setPayload(claims.toJson());
        signature.setKey(leaseKey.getPrivateKey());
        return new DirectoryEntry.Lease(kiosk, 1, signature.getCompactSerialization());
    }

    private static String randomKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }
}
