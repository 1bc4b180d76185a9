package io.smartlocker.identity.dialect.lockerweb;

/** The request cannot be carried out; the answer says why. */
final class AddUserRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient AddUserAnswer answer;

    AddUserRefused(AddUserAnswer answer) {
        super(answer.status(), null, false, false);
        this.answer = answer;
    }

    AddUserAnswer answer() {
        return answer;
    }
}
