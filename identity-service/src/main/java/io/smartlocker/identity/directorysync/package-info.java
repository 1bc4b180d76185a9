/** People taken from LDAP directories and Active Directory, again and again, so that leaving there is leaving here. */
@NullMarked
package io.smartlocker.identity.directorysync;

import org.jspecify.annotations.NullMarked;
