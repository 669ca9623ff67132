package io.feishuapi.processor.writer;

import com.palantir.javapoet.CodeBlock;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.CrossCheck;
import io.feishuapi.processor.plan.JavaType;
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
        CodeBlock.Builder code = CodeBlock.builder();
        for (ComponentPlan component : record.components()) {
            addChecks(component, code);
        }
        record.checks().forEach(check -> addCrossCheck(check, code));
        return code.build();
    }

    private void addChecks(ComponentPlan component, CodeBlock.Builder code) {
        CodeBlock path = Literals.wire(component.wireName());
        String name = component.name();
        JavaType type = component.type();
        if (component.required()) {
            code.addStatement("checks.required($L, $N)", path, name);
        }
        if (type == JavaType.Scalar.DECIMAL) {
            code.addStatement("checks.finite($L, $N)", path, name);
        } else if (type instanceof JavaType.OneOf oneOf) {
            code.addStatement("checks.type($L, $N, $L)", path, name, UnionWriter.allowedClasses(oneOf));
        } else if (type instanceof JavaType.ListOf list && list.element() != JavaType.Scalar.ANY) {
            code.addStatement("checks.noNullElements($L, $N)", path, name);
        }
        for (FieldRule rule : component.field().rules()) {
            code.add(RuleWriter.check(component, rule));
        }
        if (type instanceof JavaType.Nested nested) {
            code.addStatement("checks.nested($L, $N, $T::check)", path, name, TypeNames.sibling(nested.name()));
        } else if (type instanceof JavaType.ListOf list && list.element() instanceof JavaType.Nested nested) {
            code.addStatement("checks.nestedElements($L, $N, $T::check)", path, name, TypeNames.sibling(nested.name()));
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
