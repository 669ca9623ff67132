package io.feishuapi.spec.cli;

import io.feishuapi.spec.diff.EditionComparer;
import io.feishuapi.spec.diff.policy.ChangeJudge;
import io.feishuapi.spec.diff.policy.DiffPolicy;
import io.feishuapi.spec.diff.report.ReportFormat;
import io.feishuapi.spec.fetch.EditionDiff;
import io.feishuapi.spec.fetch.PageResult;
import java.time.Clock;
import java.util.List;

/** What new editions mean, as {@code diff} tells it. */
final class FactDiff implements EditionDiff {

    @Override
    public String describe(List<PageResult.Edition> editions) {
        var comparison = new EditionComparer()
                .compare(
                        editions.stream().map(PageResult.Edition::before).toList(),
                        editions.stream().map(PageResult.Edition::after).toList());
        return ReportFormat.TEXT.render(new ChangeJudge(DiffPolicy.NONE, Clock.systemUTC()).judge(comparison));
    }
}
