package io.feishuapi.processor.writer;

import com.palantir.javapoet.CodeBlock;
import io.feishuapi.processor.plan.Access;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.RecordPlan;
import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.FieldRule;
import java.util.List;

/** The checks of a request or of an object in it, as statements on {@code checks}. */
final class ChecksWriter {

    private final ConditionWriter conditions;
    private final CrossCheckWriter crossChecks = new CrossCheckWriter();

    ChecksWriter(ConditionWriter conditions) {
        this.conditions = conditions;
    }

    CodeBlock checks(RecordPlan record) {
        TypeChecks types = TypeChecks.in(record);
        CodeBlock.Builder code = CodeBlock.builder();
        for (ComponentPlan component : record.components()) {
            addChecks(component, types, code);
        }
        for (CrossFieldRule<Access> check : record.checks()) {
            code.addStatement(check.accept(crossChecks));
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

    /** A rule over several values, as a statement. */
    private final class CrossCheckWriter implements CrossFieldRule.Visitor<Access, CodeBlock> {

        @Override
        public CodeBlock requiredWhen(CrossFieldRule.RequiredWhen<Access> rule) {
            return CodeBlock.of(
                    "checks.requiredWhen($L,$W$L,$W$L,$W$L)",
                    Literals.wire(rule.path().path()),
                    ConditionWriter.value(rule.path()),
                    conditions.allHold(rule),
                    Literals.text(ConditionWriter.words(rule.when())));
        }

        @Override
        public CodeBlock choice(CrossFieldRule.Choice<Access> rule) {
            CodeBlock values = rule.paths().stream().map(ConditionWriter::value).collect(CodeBlock.joining(", "));
            CodeBlock names = rule.paths().stream()
                    .map(target -> Literals.wire(target.path()))
                    .collect(CodeBlock.joining(", "));
            return CodeBlock.of(
                    "checks.$L($T.given($L), $L)", rule.count().wireName(), Types.REQUEST_CHECKS, values, names);
        }
    }
}
