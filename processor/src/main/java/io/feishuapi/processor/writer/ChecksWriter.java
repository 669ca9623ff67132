package io.feishuapi.processor.writer;

import com.palantir.javapoet.CodeBlock;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.CrossCheck;
import io.feishuapi.processor.plan.RecordPlan;
import io.feishuapi.spec.model.FieldRule;
import java.util.List;

/** The checks of a request or of an object in it, as statements on {@code checks}. */
final class ChecksWriter {

    private final ConditionWriter conditions;

    ChecksWriter(ConditionWriter conditions) {
        this.conditions = conditions;
    }

    CodeBlock checks(RecordPlan record) {
        TypeChecks types = TypeChecks.in(record);
        CodeBlock.Builder code = CodeBlock.builder();
        for (ComponentPlan component : record.components()) {
            addChecks(component, types, code);
        }
        for (CrossCheck check : record.checks()) {
            addCrossCheck(check, code);
        }
        return code.build();
    }

    /** What is told first of a value is whether it is there, then what its type and rules ask for, then what is inside of it. */
    private static void addChecks(ComponentPlan component, TypeChecks types, CodeBlock.Builder code) {
        CodeBlock path = Literals.wire(component.wireName());
        CodeBlock value = CodeBlock.of("$N", component.name());
        if (component.required()) {
            code.addStatement("checks.required($L, $L)", path, value);
        }
        List<TypeChecks.Check> checks = types.of(component.type());
        for (TypeChecks.Check check : checks) {
            if (!check.looksInside()) {
                code.addStatement(check.on(path, value));
            }
        }
        for (FieldRule rule : component.field().rules()) {
            code.add(RuleWriter.check(component, rule));
        }
        code.add(RuleWriter.listedValues(component));
        for (TypeChecks.Check check : checks) {
            if (check.looksInside()) {
                code.addStatement(check.on(path, value));
            }
        }
    }

    private void addCrossCheck(CrossCheck check, CodeBlock.Builder code) {
        if (check instanceof CrossCheck.RequiredWhen requiredWhen) {
            code.addStatement(
                    "checks.requiredWhen($L,$W$L,$W$L,$W$L)",
                    Literals.wire(requiredWhen.target().path()),
                    ConditionWriter.value(requiredWhen.target()),
                    conditions.allHold(requiredWhen),
                    Literals.text(ConditionWriter.words(requiredWhen.when())));
        } else if (check instanceof CrossCheck.AnyOf anyOf) {
            addCount("anyOf", anyOf.targets(), code);
        } else if (check instanceof CrossCheck.OneOf oneOf) {
            addCount("oneOf", oneOf.targets(), code);
        }
    }

    private static void addCount(String rule, List<CrossCheck.Access> targets, CodeBlock.Builder code) {
        CodeBlock values = targets.stream().map(ConditionWriter::value).collect(CodeBlock.joining(", "));
        CodeBlock names =
                targets.stream().map(target -> Literals.wire(target.path())).collect(CodeBlock.joining(", "));
        code.addStatement("checks.$L($T.given($L), $L)", rule, Types.REQUEST_CHECKS, values, names);
    }
}
