/** Sign-in to the web admin through a customer's own provider (OpenID Connect). */
@NullMarked
package io.smartlocker.identity.oidc;

import org.jspecify.annotations.NullMarked;
