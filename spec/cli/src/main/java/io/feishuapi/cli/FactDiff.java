package io.feishuapi.cli;

import io.feishuapi.cli.fetch.EditionDiff;
import io.feishuapi.cli.fetch.PageResult;
import io.feishuapi.spec.compare.EditionComparer;
import io.feishuapi.spec.compare.policy.ChangeJudge;
import io.feishuapi.spec.compare.policy.DiffPolicy;
import io.feishuapi.spec.compare.report.ReportFormat;
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
