package io.feishuapi.processor.javadoc;

import io.feishuapi.processor.plan.CrossCheck;
import io.feishuapi.processor.plan.RecordPlan;
import io.feishuapi.processor.plan.ShapePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rules over several parameters, in words. */
final class RuleDoc {

    private final DocLanguage language;

    RuleDoc(DocLanguage language) {
        this.language = language;
    }

    /** One line of HTML for each rule of a request. */
    List<String> of(ShapePlan shape) {
        List<String> lines = new ArrayList<>();
        shape.root().checks().forEach(check -> lines.add(line("", check)));
        for (var nested : shape.nested()) {
            if (nested instanceof RecordPlan record) {
                record.checks().forEach(check -> lines.add(line(record.name() + ".", check)));
            }
        }
        return lines;
    }

    private String line(String prefix, CrossCheck check) {
        if (check instanceof CrossCheck.RequiredWhen requiredWhen) {
            String conditions = requiredWhen.when().stream()
                    .map(each ->
                            code(prefix, each.target()) + " = " + JavadocEscaper.code(LiteralText.of(each.literal())))
                    .collect(Collectors.joining(DocLabel.AND.in(language)));
            return code(prefix, requiredWhen.target()) + DocLabel.COLON.in(language) + conditions + " "
                    + DocLabel.REQUIRED_WHEN.in(language);
        } else if (check instanceof CrossCheck.AnyOf anyOf) {
            return names(prefix, anyOf.targets()) + DocLabel.COLON.in(language) + DocLabel.ANY_OF.in(language);
        }
        return names(prefix, ((CrossCheck.OneOf) check).targets())
                + DocLabel.COLON.in(language)
                + DocLabel.ONE_OF.in(language);
    }

    private String names(String prefix, List<CrossCheck.Access> targets) {
        return targets.stream()
                .map(target -> code(prefix, target))
                .collect(Collectors.joining(DocLabel.COMMA.in(language)));
    }

    private static String code(String prefix, CrossCheck.Access access) {
        return JavadocEscaper.code(prefix + access.path());
    }
}
