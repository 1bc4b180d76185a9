/** The "add a user" operation of a system of workspaces, which adds and updates many at once; see docs/dialects.md. */
@NullMarked
package io.smartlocker.identity.dialect.workspace;

import org.jspecify.annotations.NullMarked;
