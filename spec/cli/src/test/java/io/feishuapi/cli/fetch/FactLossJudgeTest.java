package io.feishuapi.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.AppType;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.Platform;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.model.diagnostic.DiagnosticId;
import io.feishuapi.spec.text.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactLossJudgeTest {
    private static final List<Support> SUPPORT = List.of(new Support(AppType.GADGET, Platform.ANDROID, true, null));

    private static List<Field> fields(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> TestModels.field("f" + i))
                .toList();
    }

    private static ApiPage page(String name, List<Support> support, int input, int output) {
        return TestModels.page("a.md", name, support, fields(input), fields(output), List.of());
    }

    private static ApiPage broken() {
        Diagnostic error = new Diagnostic(DiagnosticId.PAGE_WITHOUT_HEADING, "no heading", Position.START);
        return TestModels.page("a.md", "", List.of(), List.of(), List.of(), List.of(error));
    }

    private static Optional<FetchProblemId> objection(ApiPage before, ApiPage after) {
        return new FactLossJudge().objection(before, after).map(FetchProblem::id);
    }

    @Test
    void halfOfTheFieldsMayGo() {
        assertThat(objection(page("a", SUPPORT, 5, 5), page("a", SUPPORT, 4, 1)))
                .isEmpty();
    }

    @Test
    void moreThanHalfMayNot() {
        assertThat(objection(page("a", SUPPORT, 5, 5), page("a", SUPPORT, 3, 1)))
                .contains(FetchProblemId.FACTS_LOST);
    }

    @Test
    void aWholeTableMayNot() {
        assertThat(objection(page("a", SUPPORT, 1, 9), page("a", SUPPORT, 0, 9)))
                .contains(FetchProblemId.FACTS_LOST);
        assertThat(objection(page("a", SUPPORT, 9, 1), page("a", SUPPORT, 9, 0)))
                .contains(FetchProblemId.FACTS_LOST);
        assertThat(objection(page("a", SUPPORT, 1, 1), page("a", List.of(), 1, 1)))
                .contains(FetchProblemId.FACTS_LOST);
    }

    @Test
    void anApiWithoutParametersStaysOne() {
        assertThat(objection(page("a", SUPPORT, 0, 0), page("a", SUPPORT, 0, 0)))
                .isEmpty();
    }

    @Test
    void anotherNameIsAnotherPage() {
        assertThat(objection(page("a", SUPPORT, 1, 1), page("b", SUPPORT, 1, 1)))
                .contains(FetchProblemId.NAME_CHANGED);
    }

    @Test
    void anUnreadablePageReplacesNothing() {
        assertThat(objection(page("a", SUPPORT, 1, 1), broken())).contains(FetchProblemId.UNPARSABLE);
        assertThat(objection(broken(), broken())).contains(FetchProblemId.UNPARSABLE);
    }

    @Test
    void aReadablePageReplacesAnUnreadableOne() {
        assertThat(objection(broken(), page("a", List.of(), 0, 0))).isEmpty();
    }
}
