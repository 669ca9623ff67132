package io.feishuapi.processor.writer;

import com.palantir.javapoet.CodeBlock;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.CrossCheck;
import io.feishuapi.processor.plan.EnumPlan;
import io.feishuapi.processor.plan.JavaType;
import io.feishuapi.processor.plan.ShapePlan;
import io.feishuapi.spec.model.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Values of several components as expressions: the way to them, and what they are compared with. */
final class ConditionWriter {

    private final ShapePlan shape;

    ConditionWriter(ShapePlan shape) {
        this.shape = shape;
    }

    /** The value, or null where something on the way to it is absent. */
    static CodeBlock value(CrossCheck.Access access) {
        CodeBlock way = CodeBlock.of("$N", access.steps().get(0).name());
        CodeBlock.Builder guards = CodeBlock.builder();
        for (ComponentPlan step : access.steps().subList(1, access.steps().size())) {
            guards.add("$L == null ? null : ", way);
            way = CodeBlock.of("$L.$N()", way, step.name());
        }
        return guards.add(way).build();
    }

    /** Whether all conditions hold, and the object that the required value belongs to is there at all. */
    CodeBlock allHold(CrossCheck.RequiredWhen rule) {
        List<CodeBlock> parts = new ArrayList<>();
        CrossCheck.Access target = rule.target();
        if (target.steps().size() > 1) {
            CrossCheck.Access owner = new CrossCheck.Access(
                    target.steps().subList(0, target.steps().size() - 1));
            parts.add(CodeBlock.of("$L != null", operand(owner)));
        }
        rule.when().forEach(condition -> parts.add(holds(condition)));
        return CodeBlock.join(parts, " && ");
    }

    /** Conditions in words, such as {@code chatType is 0}. */
    static String words(List<CrossCheck.Condition> conditions) {
        return conditions.stream()
                .map(each -> each.target().path() + " is " + text(each.literal()))
                .collect(Collectors.joining(" and "));
    }

    private static String text(Literal literal) {
        if (literal instanceof Literal.JsonString string) {
            return '"' + string.value() + '"';
        } else if (literal instanceof Literal.JsonNumber number) {
            return number.value().toPlainString();
        } else if (literal instanceof Literal.JsonBoolean flag) {
            return String.valueOf(flag.value());
        }
        return "absent";
    }

    private CodeBlock holds(CrossCheck.Condition condition) {
        CodeBlock value = operand(condition.target());
        JavaType type = condition.target().last().type();
        Literal literal = condition.literal();
        if (literal instanceof Literal.JsonNull) {
            return CodeBlock.of("$L == null", value);
        } else if (type instanceof JavaType.Enumerated enumerated) {
            return CodeBlock.of(
                    "$L == $T.$L", value, TypeNames.sibling(enumerated.name()), constant(enumerated, literal));
        } else if (literal instanceof Literal.JsonString string) {
            return CodeBlock.of("$L.equals($L)", Literals.wire(string.value()), value(condition.target()));
        } else if (literal instanceof Literal.JsonBoolean flag) {
            String constant = flag.value() ? "TRUE" : "FALSE";
            return CodeBlock.of("$T.$L.equals($L)", Boolean.class, constant, value(condition.target()));
        }
        Class<?> box = type == JavaType.Scalar.WHOLE ? Long.class : Double.class;
        return CodeBlock.of(
                "$T.valueOf($L).equals($L)",
                box,
                Literals.number(((Literal.JsonNumber) literal).value()),
                value(condition.target()));
    }

    private String constant(JavaType.Enumerated enumerated, Literal literal) {
        return shape.findEnum(enumerated.name()).stream()
                .flatMap(plan -> plan.constants().stream())
                .filter(constant -> constant.value().equals(literal))
                .map(EnumPlan.Constant::name)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("planned without a constant: " + enumerated));
    }

    private static CodeBlock operand(CrossCheck.Access access) {
        return access.steps().size() == 1 ? value(access) : CodeBlock.of("($L)", value(access));
    }
}
