package io.smartlocker.identity.dialect.workspace;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.dialect.Refusals;
import io.smartlocker.identity.dialect.workspace.MembersAnswer.MemberResult;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.PartOfRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;

/** Adds people one after the other; who is refused does not keep the others out. */
@ApplicationScoped
class AddMembers {
    private final PutMember putMember;

    AddMembers(PutMember putMember) {
        this.putMember = putMember;
    }

    Uni<MembersAnswer> add(List<MemberRequest> members, Caller caller) {
        return Multi.createFrom()
                .iterable(IntStream.range(0, members.size()).boxed().toList())
                .onItem()
                .transformToUniAndConcatenate(
                        number -> PartOfRequest.during(number, () -> put(members.get(number), caller)))
                .collect()
                .asList()
                .map(MembersAnswer::of);
    }

    private Uni<MemberResult> put(MemberRequest member, Caller caller) {
        return Uni.createFrom()
                .deferred(() -> putMember.put(member, caller))
                .onFailure()
                .recoverWithItem(failure -> MemberResult.refused(member, Refusals.of(failure)));
    }
}
