package io.feishuapi.processor.writer;

import com.palantir.javapoet.CodeBlock;
import io.feishuapi.processor.plan.Access;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.EnumPlan;
import io.feishuapi.processor.plan.JavaType;
import io.feishuapi.processor.plan.ShapePlan;
import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values of several components as expressions: the way to them, and what they are compared with. */
final class ConditionWriter {

    private final ShapePlan shape;

    ConditionWriter(ShapePlan shape) {
        this.shape = shape;
    }

    /** The value, or null where something on the way to it is absent. */
    static CodeBlock value(Access access) {
        CodeBlock way = CodeBlock.of("$N", access.steps().get(0).name());
        CodeBlock.Builder guards = CodeBlock.builder();
        for (ComponentPlan step : access.steps().subList(1, access.steps().size())) {
            guards.add("$L == null ? null : ", way);
            way = CodeBlock.of("$L.$N()", way, step.name());
        }
        return guards.add(way).build();
    }

    /** Whether all conditions hold, and the object that the required value belongs to is there at all. */
    CodeBlock allHold(CrossFieldRule.RequiredWhen<Access> rule) {
        List<CodeBlock> parts = new ArrayList<>();
        Access target = rule.path();
        if (target.steps().size() > 1) {
            Access owner = new Access(target.steps().subList(0, target.steps().size() - 1));
            parts.add(CodeBlock.of("$L != null", operand(owner)));
        }
        rule.when().forEach(condition -> parts.add(holds(condition)));
        return CodeBlock.join(parts, " && ");
    }

    /** Conditions in words, such as {@code chatType is 0}. */
    static String words(List<CrossFieldRule.Condition<Access>> conditions) {
        return conditions.stream()
                .map(each -> each.path().path() + " is " + text(each.equalTo()))
                .collect(Collectors.joining(" and "));
    }

    private static String text(Literal literal) {
        return literal instanceof Literal.JsonNull ? "absent" : literal.toString();
    }

    private CodeBlock holds(CrossFieldRule.Condition<Access> condition) {
        return condition.equalTo().accept(new Comparison(condition.path()));
    }

    /** Whether a value equals a literal; the plan holds no others than can. */
    private final class Comparison implements Literal.Visitor<CodeBlock> {

        private final Access access;
        private final JavaType type;

        Comparison(Access access) {
            this.access = access;
            this.type = access.last().type();
        }

        @Override
        public CodeBlock string(Literal.JsonString string) {
            return isConstant(string)
                    .orElseGet(() -> CodeBlock.of("$L.equals($L)", Literals.wire(string.value()), value(access)));
        }

        @Override
        public CodeBlock number(Literal.JsonNumber number) {
            Class<?> box = type == JavaType.Scalar.WHOLE ? Long.class : Double.class;
            return isConstant(number)
                    .orElseGet(() -> CodeBlock.of(
                            "$T.valueOf($L).equals($L)", box, Literals.number(number.value()), value(access)));
        }

        @Override
        public CodeBlock bool(Literal.JsonBoolean bool) {
            return isConstant(bool)
                    .orElseGet(() -> CodeBlock.of(
                            "$T.$L.equals($L)", Boolean.class, bool.value() ? "TRUE" : "FALSE", value(access)));
        }

        @Override
        public CodeBlock nothing(Literal.JsonNull nothing) {
            return CodeBlock.of("$L == null", operand(access));
        }

        @Override
        public CodeBlock array(Literal.JsonArray array) {
            return isConstant(array).orElseThrow(() -> notPlanned(array));
        }

        @Override
        public CodeBlock object(Literal.JsonObject object) {
            return isConstant(object).orElseThrow(() -> notPlanned(object));
        }

        private Optional<CodeBlock> isConstant(Literal literal) {
            return type instanceof JavaType.Enumerated enumerated
                    ? Optional.of(CodeBlock.of(
                            "$L == $T.$L",
                            operand(access),
                            TypeNames.sibling(enumerated.name()),
                            constant(enumerated, literal)))
                    : Optional.empty();
        }

        private IllegalStateException notPlanned(Literal literal) {
            return new IllegalStateException("planned without a comparison: " + literal);
        }
    }

    private String constant(JavaType.Enumerated enumerated, Literal literal) {
        return shape.findEnum(enumerated.name()).stream()
                .flatMap(plan -> plan.constants().stream())
                .filter(constant -> constant.value().equals(literal))
                .map(EnumPlan.Constant::name)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("planned without a constant: " + enumerated));
    }

    private static CodeBlock operand(Access access) {
        return access.steps().size() == 1 ? value(access) : CodeBlock.of("($L)", value(access));
    }
}
