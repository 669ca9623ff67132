package io.feishuapi.processor.javadoc;

import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.EnumPlan;
import io.feishuapi.processor.plan.JavaType;
import io.feishuapi.processor.plan.RecordPlan;
import io.feishuapi.processor.plan.TypePlan;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.FieldRule.Kind;
import io.feishuapi.spec.model.FieldRule.Limit;
import io.feishuapi.spec.model.Literal;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of a sample as Java expressions: the page's example where it is one and keeps the rules, else the least that does. */
final class SampleValues {

    private final JavaSample sample;

    SampleValues(JavaSample sample) {
        this.sample = sample;
    }

    /** The value of a component. */
    String of(ComponentPlan component, int depth) {
        return of(component.field(), component.type(), depth, false);
    }

    private String of(Field field, JavaType type, int depth, boolean boxed) {
        return type.accept(new JavaType.Visitor<String>() {
            @Override
            public String scalar(JavaType.Scalar scalar) {
                return SampleValues.scalar(field, scalar, boxed);
            }

            @Override
            public String listOf(JavaType.ListOf list) {
                int count =
                        limit(field, Kind.MIN_ITEMS).map(BigDecimal::intValue).orElse(1);
                String element = of(field, list.element(), depth, true);
                return "List.of(" + String.join(", ", Collections.nCopies(Math.max(1, count), element)) + ")";
            }

            @Override
            public String nested(JavaType.Nested nested) {
                return named(field, nested.name(), depth);
            }

            @Override
            public String enumerated(JavaType.Enumerated enumerated) {
                return named(field, enumerated.name(), depth);
            }

            @Override
            public String object(JavaType.ObjectOf object) {
                // No expression makes one: the caller has it from the call that gives it.
                return field.name();
            }

            @Override
            public String oneOf(JavaType.OneOf oneOf) {
                return of(field, oneOf.alternatives().get(0), depth, true);
            }
        });
    }

    private String named(Field field, String type, int depth) {
        return sample.nested(type).accept(new TypePlan.Visitor<String>() {
            @Override
            public String record(RecordPlan plan) {
                return sample.building(plan, depth + 1);
            }

            @Override
            public String enumeration(EnumPlan plan) {
                return constant(field, plan);
            }
        });
    }

    private static String constant(Field field, EnumPlan plan) {
        List<EnumPlan.Constant> constants = plan.constants();
        return plan.name() + "."
                + constants.stream()
                        .filter(constant -> constant.value().plain().equals(field.example()))
                        .findFirst()
                        .orElse(constants.get(0))
                        .name();
    }

    private static String scalar(Field field, JavaType.Scalar scalar, boolean boxed) {
        return switch (scalar) {
            case TEXT, ANY -> new Literal.JsonString(text(field)).toString();
            case WHOLE -> whole(number(field), boxed);
            case DECIMAL -> decimal(number(field), boxed);
            case FLAG -> String.valueOf("true".equals(field.example()));
            case MEMBERS -> "Map.of(\"key\", \"value\")";
            case BINARY -> "Binary.of(new byte[] {1, 2, 3})";
        };
    }

    private static String whole(BigDecimal number, boolean boxed) {
        return number.toBigInteger() + (boxed ? "L" : suffix(number));
    }

    private static String suffix(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0 ? "L" : "";
    }

    private static String decimal(BigDecimal number, boolean boxed) {
        String plain = number.toPlainString();
        return boxed && plain.indexOf('.') < 0
                ? plain + ".0"
                : plain + (suffix(number).isEmpty() ? "" : "d");
    }

    private static String text(Field field) {
        String example = field.example() == null ? "…" : field.example();
        int least = limit(field, Kind.MIN_LENGTH).map(BigDecimal::intValue).orElse(0);
        int most = Stream.of(Kind.MAX_LENGTH, Kind.MAX_BYTES)
                .flatMap(kind -> limit(field, kind).stream())
                .map(BigDecimal::intValue)
                .min(Integer::compare)
                .orElse(Integer.MAX_VALUE);
        Optional<String> format = field.rules().stream()
                .filter(FieldRule.Format.class::isInstance)
                .map(rule -> ((FieldRule.Format) rule).name())
                .findFirst();
        if (field.example() == null && format.isPresent()) {
            return inFormat(format.get());
        }
        if (example.length() < least) {
            return example + "x".repeat(least - example.length());
        }
        return example.length() > most ? example.substring(0, most) : example;
    }

    private static String inFormat(String format) {
        return switch (format) {
            case "color-hex" -> "#1a2b3c";
            case "ttfile" -> "ttfile://temp/a.png";
            case "ttfile-user" -> "ttfile://user/a.png";
            default -> "00";
        };
    }

    private static BigDecimal number(Field field) {
        return Stream.of(field.example(), field.defaultValue())
                .flatMap(SampleValues::parsed)
                .filter(number -> keeps(field, number))
                .findFirst()
                .orElseGet(() -> least(field));
    }

    private static Stream<BigDecimal> parsed(@Nullable Object text) {
        try {
            return text == null
                    ? Stream.empty()
                    : Stream.of(new BigDecimal(text.toString().strip()));
        } catch (NumberFormatException words) {
            return Stream.empty();
        }
    }

    private static BigDecimal least(Field field) {
        BigDecimal above =
                limit(field, Kind.EXCLUSIVE_MIN).map(BigDecimal.ONE::add).orElse(BigDecimal.ONE);
        BigDecimal from = limit(field, Kind.MIN).orElse(above);
        BigDecimal most = limit(field, Kind.MAX).orElse(from);
        BigDecimal below = limit(field, Kind.EXCLUSIVE_MAX)
                .map(each -> each.subtract(BigDecimal.ONE))
                .orElse(from);
        return from.min(most).min(below);
    }

    private static boolean keeps(Field field, BigDecimal number) {
        return limit(field, Kind.MIN).map(each -> number.compareTo(each) >= 0).orElse(true)
                && limit(field, Kind.MAX)
                        .map(each -> number.compareTo(each) <= 0)
                        .orElse(true)
                && limit(field, Kind.EXCLUSIVE_MIN)
                        .map(each -> number.compareTo(each) > 0)
                        .orElse(true)
                && limit(field, Kind.EXCLUSIVE_MAX)
                        .map(each -> number.compareTo(each) < 0)
                        .orElse(true);
    }

    private static Optional<BigDecimal> limit(Field field, Kind kind) {
        return field.rules().stream()
                .filter(rule -> rule instanceof Limit limit && limit.kind() == kind)
                .map(rule -> ((Limit) rule).value())
                .findFirst();
    }
}
