package io.smartlocker.identity.directorysync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupTreeTest {
    @Test
    void names_are_the_same_however_they_are_written() {
        GroupTree tree = new GroupTree();
        tree.add("CN=Pickers, DC=example,DC=com", List.of("uid=One,dc=example,dc=com"));

        assertThat(tree.everybodyIn("cn=pickers,dc=EXAMPLE,dc=com")).containsExactly("uid=one,dc=example,dc=com");
    }

    @Test
    void groups_that_contain_each_other_end_all_the_same() {
        GroupTree tree = new GroupTree();
        tree.add("cn=a", List.of("cn=b", "uid=1"));
        tree.add("cn=b", List.of("cn=c", "uid=2"));
        tree.add("cn=c", List.of("cn=a", "uid=3"));

        assertThat(tree.everybodyIn("cn=b")).containsExactlyInAnyOrder("uid=1", "uid=2", "uid=3");
        assertThat(tree.everybodyIn("cn=nobody")).isEmpty();
    }
}
