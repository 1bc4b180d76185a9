package io.smartlocker.identity.directorysync;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.extensions.StartTLSExtendedRequest;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import io.smartlocker.identity.IdentityConfig;
import io.smartlocker.identity.outgoing.OutgoingAddresses;
import io.smartlocker.platform.sealing.KeyEncryption;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Connects with a customer's directory: with TLS, to an address that is allowed, and signed in. */
@ApplicationScoped
class OpenDirectory {
    private final OutgoingAddresses addresses;
    private final KeyEncryption encryption;
    private final IdentityConfig.Directories config;

    OpenDirectory(OutgoingAddresses addresses, KeyEncryption encryption, IdentityConfig config) {
        this.addresses = addresses;
        this.encryption = encryption;
        this.config = config.directories();
    }

    /** @throws LDAPException if it cannot be reached, is not who it should be, or does not let us in */
    Directory open(DirectorySync sync) throws LDAPException {
        LDAPURL url = new LDAPURL(sync.url);
        boolean tls = url.getScheme().equals("ldaps");
        if (!tls && !sync.startTls && !config.plainTextAllowed()) {
            throw new LDAPException(ResultCode.PARAM_ERROR, "Without TLS the password would be sent in the clear.");
        }
        LDAPConnection connection = null;
        try {
            connection = connect(url, tls, sync);
            connection.bind(
                    sync.bindDn,
                    new String(encryption.open(sync.sealedPassword, sync.place()), StandardCharsets.UTF_8));
            return new Directory(connection, config.page());
        } catch (GeneralSecurityException e) {
            throw new LDAPException(ResultCode.PARAM_ERROR, "The authority's certificate cannot be read.", e);
        } catch (LDAPException e) {
            if (connection != null) {
                connection.close();
            }
            throw e;
        }
    }

    private LDAPConnection connect(LDAPURL url, boolean tls, DirectorySync sync)
            throws GeneralSecurityException, LDAPException {
        LDAPConnection connection = tls
                ? new LDAPConnection(Trust.context(sync.caCertificate).getSocketFactory(), options())
                : new LDAPConnection(options());
        connection.connect(
                url.getHost(), url.getPort(), Math.toIntExact(config.timeout().toMillis()));
        if (!tls && sync.startTls) {
            var answer =
                    connection.processExtendedOperation(new StartTLSExtendedRequest(Trust.context(sync.caCertificate)));
            if (answer.getResultCode() != ResultCode.SUCCESS) {
                connection.close();
                throw new LDAPException(answer);
            }
        }
        return connection;
    }

    private LDAPConnectionOptions options() {
        LDAPConnectionOptions options = new LDAPConnectionOptions();
        options.setNameResolver(new AddressedNames(addresses));
        options.setResponseTimeoutMillis(config.timeout().toMillis());
        options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(false));
        // A referral would lead to servers that nobody has allowed, with the password.
        options.setFollowReferrals(false);
        return options;
    }
}
