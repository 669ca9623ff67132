package io.feishuapi.spec.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectionRoleTest {

    /** The table of usual headings only saves the work that finds the same. */
    @Test
    void usualHeadingsAreWhatTheirWordsSay() {
        SectionRole.usual()
                .forEach((title, role) ->
                        assertThat(SectionRole.Matching.role(title)).as(title).isEqualTo(role));
    }
}
