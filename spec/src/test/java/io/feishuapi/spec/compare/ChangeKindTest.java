package io.feishuapi.spec.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.model.Side;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeKindTest {

    @Test
    void ids_are_unique_and_in_order() {
        List<String> ids =
                Arrays.stream(ChangeKind.values()).map(ChangeKind::id).toList();

        assertThat(ids).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void every_kind_has_an_id_and_a_sentence_of_remedy(ChangeKind kind) {
        assertThat(kind.id()).matches("DIFF-[1-8][0-9]{2}");
        assertThat(kind.remedy()).matches("[A-Z].*\\.");
        assertThat(ChangeKind.byId(kind.id())).contains(kind);
    }

    @Test
    void titles_are_words() {
        assertThat(ChangeKind.REQUEST_FIELD_BECAME_REQUIRED.title()).isEqualTo("request field became required");
        assertThat(ChangeKind.API_REMOVED.title()).isEqualTo("API removed");
    }

    @ParameterizedTest
    @EnumSource(FieldAspect.class)
    void what_only_tightens_breaks_one_side_at_most(FieldAspect aspect) {
        boolean breaksBoth = aspect.on(Side.INPUT).severity() == ChangeSeverity.BREAKING
                && aspect.on(Side.OUTPUT).severity() == ChangeSeverity.BREAKING;

        assertThat(breaksBoth)
                .isEqualTo(List.of(FieldAspect.REMOVED, FieldAspect.TYPE_CHANGED, FieldAspect.FORMAT_CHANGED)
                        .contains(aspect));
    }

    @Test
    void unknown_id_is_no_kind() {
        assertThat(ChangeKind.byId("DIFF-000")).isEmpty();
    }
}
