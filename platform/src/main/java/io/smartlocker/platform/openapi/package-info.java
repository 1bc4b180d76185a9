/** What the OpenAPI documents say of many operations, said once. */
@NullMarked
package io.smartlocker.platform.openapi;

import org.jspecify.annotations.NullMarked;
