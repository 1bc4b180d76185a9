/** Many SCIM operations in one request. */
@NullMarked
package io.smartlocker.identity.scim.bulk;

import org.jspecify.annotations.NullMarked;
