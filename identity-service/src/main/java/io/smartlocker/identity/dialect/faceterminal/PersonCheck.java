package io.smartlocker.identity.dialect.faceterminal;

import io.smartlocker.identity.dialect.PersonLimits;
import io.smartlocker.identity.face.NewFace;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/** The documented limits of a request, and the face in it. */
final class PersonCheck {
    private static final int LAST_USER_ID = 999_998;
    private static final int LONGEST_NAME = 128;
    private static final int NUMBER_BYTES = 128;
    private static final int REMARK_BYTES = 256;
    private static final int MOST_GROUPS = 100;
    /** The end of the year 9999. */
    private static final long LAST_MILLISECOND = 253_402_300_799_999L;

    private PersonCheck() {}

    /** @throws ProblemException 400 naming the first field that is wrong */
    static void require(PersonRequest request) {
        Long id = request.userId();
        if (id == null || id < 1 || id > LAST_USER_ID) {
            throw wrong("user_id", "user_id is greater than 0 and less than 999999");
        }
        String name = request.name();
        if (name == null || name.isBlank() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw wrong("name", "name has 1 to 128 characters");
        }
        if (request.typeOrEmployee() != PersonRequest.EMPLOYEE && !request.isVisitor()) {
            throw wrong("type", "type is 1 (employee) or 2 (visitor)");
        }
        requireBytes("ic_number", request.icNumber(), NUMBER_BYTES);
        requireBytes("id_number", request.idNumber(), NUMBER_BYTES);
        requireBytes("job_number", request.jobNumber(), NUMBER_BYTES);
        requireBytes("remark", request.remark(), REMARK_BYTES);
        requireTime("guest_time_start", request.guestTimeStart(), request);
        requireTime("guest_time_end", request.guestTimeEnd(), request);
        requireGroups(request);
    }

    /**
     * The feature where there is one, else the photo.
     *
     * @throws ProblemException 400 if there is neither or it is not what it should be, 413 for too large a photo
     */
    static NewFace face(PersonRequest request) {
        String feature = request.feature();
        String avatar = request.avatar();
        if (avatar == null || avatar.isEmpty()) {
            if (feature == null || feature.isEmpty()) {
                throw wrong("avatar", "avatar is required when there is no feature");
            }
            return new NewFace(null, feature.getBytes(StandardCharsets.UTF_8));
        }
        NewFace photo = new NewFace(decoded(avatar), null);
        return feature == null || feature.isEmpty()
                ? photo
                : new NewFace(null, feature.getBytes(StandardCharsets.UTF_8));
    }

    static ProblemException wrong(String field, String message) {
        return ProblemException.of(CommonProblem.INVALID, field, message);
    }

    private static byte[] decoded(String avatar) {
        try {
            return Base64.getDecoder().decode(avatar);
        } catch (IllegalArgumentException e) {
            throw wrong("avatar", "avatar is not base64");
        }
    }

    private static void requireBytes(String field, @Nullable String text, int most) {
        if (PersonLimits.bytes(text) > most) {
            throw wrong(field, field + " has at most " + most + " bytes");
        }
    }

    /** Clients send 0 for an employee's. */
    private static void requireTime(String field, @Nullable Long time, PersonRequest request) {
        if (time == null || time == 0) {
            return;
        }
        if (time < 0 || time > LAST_MILLISECOND) {
            throw wrong(field, field + " is a time in milliseconds since 1970");
        }
        if (!request.isVisitor()) {
            throw wrong(field, field + " is for visitors, type 2");
        }
    }

    private static void requireGroups(PersonRequest request) {
        if (request.groups() == null) {
            return;
        }
        int count = request.groups().size();
        boolean each = request.givenGroups().size() == count && new HashSet<>(request.givenGroups()).size() == count;
        if (count < 1 || count > MOST_GROUPS || !each) {
            throw wrong("groups", "groups has 1 to 100 numbers, each once");
        }
    }
}
