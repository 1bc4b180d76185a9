package io.smartlocker.platform.note;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.platform.projection.Change;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps groups, and what those that were given another name were called before. */
@Singleton
public class GroupProjection extends ProjectionHandler<GroupState> {
    private final Map<UUID, List<String>> earlierNames = new ConcurrentHashMap<>();

    GroupProjection(Projections projections) {
        super(Topics.GROUPS, GroupState.class, projections);
    }

    @Override
    protected Uni<Void> changed(Change<GroupState> change) {
        if (change.isIn(GroupState::name)) {
            String before = change.before().get().map(GroupState::name).orElse("nothing");
            earlierNames
                    .computeIfAbsent(change.state().id(), id -> new CopyOnWriteArrayList<>())
                    .add(before);
        }
        return Uni.createFrom().voidItem();
    }

    public List<String> earlierNames(UUID group) {
        return earlierNames.getOrDefault(group, List.of());
    }
}
