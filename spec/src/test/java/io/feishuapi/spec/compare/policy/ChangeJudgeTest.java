package io.feishuapi.spec.compare.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.compare.Change;
import io.feishuapi.spec.compare.ChangeKind;
import io.feishuapi.spec.compare.ChangeSeverity;
import io.feishuapi.spec.compare.Comparison;
import io.feishuapi.spec.compare.PageProblem;
import io.feishuapi.spec.text.Position;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeJudgeTest {

    private static final Clock MID_JUNE = Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);
    private static final Change BREAKING = change(ChangeKind.REQUEST_FIELD_REMOVED, "a", "in.x");
    private static final Change WORDS = change(ChangeKind.TITLE_CHANGED, "b", "");

    private static Change change(ChangeKind kind, String api, String path) {
        return new Change(kind, api, path, null, null, null, null);
    }

    private static Suppression suppression(@Nullable String path, @Nullable LocalDate expires) {
        return new Suppression(ChangeKind.REQUEST_FIELD_REMOVED, "a", path, "known", expires, "p.yaml:2:5");
    }

    private static DiffReport judge(DiffPolicy policy, Change... changes) {
        return new ChangeJudge(policy, MID_JUNE).judge(new Comparison(List.of(changes), List.of()));
    }

    private static DiffReport judge(Suppression suppression) {
        return judge(new DiffPolicy(Map.of(), List.of(suppression)), BREAKING, WORDS);
    }

    @Test
    void every_kind_comes_with_a_severity() {
        DiffReport report = judge(DiffPolicy.NONE, BREAKING, WORDS);

        assertThat(report.changes())
                .containsExactly(
                        new RatedChange(BREAKING, ChangeSeverity.BREAKING),
                        new RatedChange(WORDS, ChangeSeverity.DOCS));
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void severity_is_overridden() {
        DiffPolicy policy = new DiffPolicy(Map.of(ChangeKind.REQUEST_FIELD_REMOVED, ChangeSeverity.REVIEW), List.of())
                .with(Map.of(ChangeKind.REQUEST_FIELD_REMOVED, ChangeSeverity.COMPATIBLE));

        assertThat(judge(policy, BREAKING).changes())
                .containsExactly(new RatedChange(BREAKING, ChangeSeverity.COMPATIBLE));
    }

    @Test
    void suppression_of_one_path() {
        DiffReport report = judge(suppression("in.x", null));

        assertThat(report.changes()).extracting(RatedChange::change).containsExactly(WORDS);
        assertThat(report.suppressed()).hasSize(1);
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void suppression_of_all_paths() {
        assertThat(judge(suppression(null, null)).suppressed()).hasSize(1);
    }

    @Test
    void suppression_holds_on_its_last_day() {
        assertThat(judge(suppression(null, LocalDate.of(2026, 6, 15))).suppressed())
                .hasSize(1);
    }

    @Test
    void expired_suppression_is_noted_and_suppresses_nothing() {
        DiffReport report = judge(suppression("in.x", LocalDate.of(2026, 6, 14)));

        assertThat(report.suppressed()).isEmpty();
        assertThat(report.changes()).hasSize(2);
        assertThat(report.notes())
                .containsExactly(new Note(
                        "DIFF-951",
                        "The suppression of DIFF-303 of a at in.x expired on 2026-06-14. Handle the change, or give a"
                                + " later date. (p.yaml:2:5)"));
    }

    @Test
    void unused_suppression_is_noted() {
        DiffReport report = judge(suppression("in.y", null));

        assertThat(report.changes()).hasSize(2);
        assertThat(report.notes())
                .containsExactly(new Note(
                        "DIFF-952", "The suppression of DIFF-303 of a at in.y met no change. Delete it. (p.yaml:2:5)"));
    }

    @Test
    void what_lets_a_run_fail() {
        DiffReport nothing = judge(DiffPolicy.NONE);
        DiffReport words = judge(DiffPolicy.NONE, WORDS);
        DiffReport breaking = judge(DiffPolicy.NONE, BREAKING);
        DiffReport problem = new DiffReport(
                List.of(), List.of(), List.of(new PageProblem("PAGE-001", "a", "a.md", Position.START, "")), List.of());

        assertThat(List.of(nothing, words, breaking, problem))
                .extracting(FailOn.BREAKING::isReached)
                .containsExactly(false, false, true, true);
        assertThat(List.of(nothing, words, breaking, problem))
                .extracting(FailOn.ANY::isReached)
                .containsExactly(false, true, true, true);
        assertThat(List.of(nothing, words, breaking, problem))
                .extracting(FailOn.NONE::isReached)
                .containsOnly(false);
    }

    @Test
    void accepted_change_lets_no_run_fail() {
        DiffReport report = judge(new DiffPolicy(Map.of(), List.of(suppression(null, null))), BREAKING);

        assertThat(FailOn.ANY.isReached(report)).isFalse();
    }
}
