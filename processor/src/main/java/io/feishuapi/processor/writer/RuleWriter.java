package io.feishuapi.processor.writer;

import com.palantir.javapoet.CodeBlock;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.JavaType;
import io.feishuapi.spec.model.FieldRule;
import java.math.BigDecimal;

/** The check of one rule on one component. A rule that does not fit the component's type is left to the Javadoc. */
final class RuleWriter {

    private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    private RuleWriter() {}

    static CodeBlock check(ComponentPlan component, FieldRule rule) {
        if (rule instanceof FieldRule.Format format) {
            return format(component, format);
        }
        FieldRule.Limit limit = (FieldRule.Limit) rule;
        return switch (limit.kind()) {
            case MIN, MAX, EXCLUSIVE_MIN, EXCLUSIVE_MAX -> number(component, limit);
            case MIN_LENGTH, MAX_LENGTH -> length(component, limit);
            case MAX_BYTES -> bytes(component, limit);
            case MIN_ITEMS, MAX_ITEMS -> items(component, limit);
        };
    }

    private static CodeBlock format(ComponentPlan component, FieldRule.Format format) {
        String check;
        if (component.type() == JavaType.Scalar.TEXT) {
            check = "format";
        } else if (component.type() instanceof JavaType.ListOf list && list.element() == JavaType.Scalar.TEXT) {
            check = "elementFormat";
        } else {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .addStatement(
                        "checks.$L($L, $N, $L)",
                        check,
                        Literals.wire(component.wireName()),
                        component.name(),
                        Literals.text(format.name()))
                .build();
    }

    private static CodeBlock number(ComponentPlan component, FieldRule.Limit limit) {
        boolean number = component.type() == JavaType.Scalar.WHOLE || component.type() == JavaType.Scalar.DECIMAL;
        return number ? statement(component, limit, CodeBlock.of("$N", component.name())) : CodeBlock.of("");
    }

    private static CodeBlock length(ComponentPlan component, FieldRule.Limit limit) {
        if (!isWholeUpTo(limit.value(), INT_MAX)) {
            return CodeBlock.of("");
        } else if (component.type() == JavaType.Scalar.TEXT) {
            return statement(component, limit, CodeBlock.of("$N", component.name()));
        } else if (UnionWriter.has(component.type(), JavaType.Scalar.TEXT)) {
            return statement(component, limit, UnionWriter.only(component, JavaType.Scalar.TEXT));
        }
        return CodeBlock.of("");
    }

    private static CodeBlock bytes(ComponentPlan component, FieldRule.Limit limit) {
        if (!isWholeUpTo(limit.value(), LONG_MAX)) {
            return CodeBlock.of("");
        }
        JavaType type = component.type();
        if (type == JavaType.Scalar.TEXT || type == JavaType.Scalar.BINARY) {
            return statement(component, limit, CodeBlock.of("$N", component.name()));
        }
        CodeBlock.Builder code = CodeBlock.builder();
        for (JavaType.Scalar alternative : new JavaType.Scalar[] {JavaType.Scalar.TEXT, JavaType.Scalar.BINARY}) {
            if (UnionWriter.has(type, alternative)) {
                code.add(statement(component, limit, UnionWriter.only(component, alternative)));
            }
        }
        return code.build();
    }

    private static CodeBlock items(ComponentPlan component, FieldRule.Limit limit) {
        return component.type() instanceof JavaType.ListOf && isWholeUpTo(limit.value(), INT_MAX)
                ? statement(component, limit, CodeBlock.of("$N", component.name()))
                : CodeBlock.of("");
    }

    private static CodeBlock statement(ComponentPlan component, FieldRule.Limit limit, CodeBlock value) {
        return CodeBlock.builder()
                .addStatement(
                        "checks.$L($L, $L, $L)",
                        limit.wireName(),
                        Literals.wire(component.wireName()),
                        value,
                        Literals.number(limit.value()))
                .build();
    }

    private static boolean isWholeUpTo(BigDecimal value, BigDecimal limit) {
        return value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0 && value.compareTo(limit) <= 0;
    }
}
