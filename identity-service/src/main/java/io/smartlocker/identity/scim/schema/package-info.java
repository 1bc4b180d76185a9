/** What a resource of ours looks like to a SCIM client, and the documents that say so. */
@NullMarked
package io.smartlocker.identity.scim.schema;

import org.jspecify.annotations.NullMarked;
