package io.feishuapi.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.JavaType;
import io.feishuapi.processor.plan.JavaType.Scalar;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.FieldRule;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The check of one rule on one component. A rule that does not fit the component's type is left to the Javadoc. */
final class RuleWriter {

    private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final Set<Scalar> LISTABLE = EnumSet.of(Scalar.TEXT, Scalar.WHOLE, Scalar.DECIMAL, Scalar.FLAG);

    private RuleWriter() {}

    static CodeBlock check(ComponentPlan component, FieldRule rule) {
        return rule.accept(new FieldRule.Visitor<>() {
            @Override
            public CodeBlock limit(FieldRule.Limit limit) {
                return RuleWriter.limit(component, limit);
            }

            @Override
            public CodeBlock format(FieldRule.Format format) {
                return RuleWriter.format(component, format);
            }
        });
    }

    private static CodeBlock limit(ComponentPlan component, FieldRule.Limit limit) {
        return switch (limit.kind()) {
            case MIN, MAX, EXCLUSIVE_MIN, EXCLUSIVE_MAX ->
                limit(component, limit, ClassName.get(Number.class), Scalar.WHOLE, Scalar.DECIMAL);
            case MIN_LENGTH, MAX_LENGTH ->
                isWholeUpTo(limit.value(), INT_MAX)
                        ? limit(component, limit, ClassName.get(String.class), Scalar.TEXT)
                        : CodeBlock.of("");
            case MAX_BYTES ->
                isWholeUpTo(limit.value(), LONG_MAX)
                        ? CodeBlock.builder()
                                .add(limit(component, limit, ClassName.get(String.class), Scalar.TEXT))
                                .add(limit(component, limit, Types.BINARY, Scalar.BINARY))
                                .build()
                        : CodeBlock.of("");
            case MIN_ITEMS, MAX_ITEMS ->
                component.type() instanceof JavaType.ListOf && isWholeUpTo(limit.value(), INT_MAX)
                        ? statement(component, limit, CodeBlock.of("$N", component.name()))
                        : CodeBlock.of("");
        };
    }

    /** The check of a closed list of values where no enum holds them, since the component takes several types. */
    static CodeBlock listedValues(ComponentPlan component) {
        List<EnumValue> values = component.field().enumValues();
        boolean listed = component.type() instanceof JavaType.OneOf oneOf
                && LISTABLE.containsAll(oneOf.alternatives())
                && !values.isEmpty()
                && values.stream().noneMatch(value -> !value.value().isScalar());
        if (!listed) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .addStatement(
                        "checks.oneOfValues($L, $N,$W$T.of($L))",
                        Literals.wire(component.wireName()),
                        component.name(),
                        List.class,
                        values.stream()
                                .map(value -> Literals.value(value.value()))
                                .collect(CodeBlock.joining(",$W")))
                .build();
    }

    private static CodeBlock format(ComponentPlan component, FieldRule.Format format) {
        boolean texts = component.type() instanceof JavaType.ListOf list && list.element() == Scalar.TEXT;
        CodeBlock value = texts
                ? CodeBlock.of("$N", component.name())
                : value(component, ClassName.get(String.class), Scalar.TEXT);
        if (value.isEmpty()) {
            return value;
        }
        return CodeBlock.builder()
                .addStatement(
                        "checks.$L($L, $L, $L)",
                        texts ? "elementFormat" : "format",
                        Literals.wire(component.wireName()),
                        value,
                        Literals.text(format.name()))
                .build();
    }

    private static CodeBlock limit(
            ComponentPlan component, FieldRule.Limit limit, ClassName javaClass, Scalar... scalars) {
        CodeBlock value = value(component, javaClass, scalars);
        return value.isEmpty() ? value : statement(component, limit, value);
    }

    /** The component where it is of one of some types; what it holds of them where it takes other types too; else nothing. */
    private static CodeBlock value(ComponentPlan component, ClassName javaClass, Scalar... scalars) {
        List<Scalar> wanted = List.of(scalars);
        if (component.type() instanceof Scalar scalar && wanted.contains(scalar)) {
            return CodeBlock.of("$N", component.name());
        } else if (component.type() instanceof JavaType.OneOf oneOf
                && oneOf.alternatives().stream().anyMatch(wanted::contains)) {
            return CodeBlock.of("$T.only($T.class, $N)", Types.REQUEST_CHECKS, javaClass, component.name());
        }
        return CodeBlock.of("");
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
