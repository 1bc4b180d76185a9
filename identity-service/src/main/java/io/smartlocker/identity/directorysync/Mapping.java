package io.smartlocker.identity.directorysync;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;

/** What of the directory means what here. */
@RegisterForReflection
record Mapping(Map<String, String> attributes, List<GroupRule> groups) {}
