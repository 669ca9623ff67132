package io.feishuapi.spec.read.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Sample;
import io.feishuapi.spec.model.diagnostic.Diagnostics;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the samples of results with the tables that describe them. */
public final class SampleChecker {

    /** Members that every result may have; the pages of single APIs seldom list them. */
    private static final Set<String> STANDARD =
            Set.of("errMsg", "errno", "errCode", "errorCode", "errString", "errorMsg", "errorMessage", "innerMsg");

    /** Some pages describe what is inside, some the wrapping as well, and samples do not follow. */
    private static final String WRAPPING = "data";

    private final Diagnostics diagnostics;

    /** A checker that tells what it finds. */
    public SampleChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Checks samples.
     *
     * @param samples the page's samples
     * @param success the table of what samples of success show; none is checked where it is empty
     * @param failure the table of what samples of failure show
     */
    public void check(List<Sample> samples, List<Field> success, List<Field> failure) {
        for (Sample sample : samples) {
            List<Field> fields = switch (sample.role()) {
                case SUCCESS -> success;
                case FAILURE -> failure;
                default -> List.of();
            };
            if (!fields.isEmpty()) {
                check(sample, fields);
            }
        }
    }

    private void check(Sample sample, List<Field> fields) {
        SampleValue value;
        try {
            value = SampleReader.read(sample);
        } catch (JsonProcessingException e) {
            diagnostics.sampleUnreadable(sample.position(), oneLine(e.getOriginalMessage()));
            return;
        } catch (IOException e) {
            diagnostics.sampleUnreadable(sample.position(), oneLine(String.valueOf(e.getMessage())));
            return;
        }
        if (value instanceof SampleValue.ObjectValue object) {
            Optional<List<Field>> inside = insideOfWrapping(object, fields);
            members("", object, inside.orElse(fields), tableLine(fields));
        }
    }

    /** The fields to compare with where the table has the wrapping and the sample has not. */
    private static Optional<List<Field>> insideOfWrapping(SampleValue.ObjectValue object, List<Field> fields) {
        return fields.stream()
                .filter(field -> field.name().equals(WRAPPING)
                        && !object.members().containsKey(WRAPPING)
                        && field.fields().stream()
                                .anyMatch(member -> object.members().containsKey(member.name())))
                .map(Field::fields)
                .findFirst();
    }

    private void members(String prefix, SampleValue.ObjectValue object, List<Field> fields, int tableLine) {
        Map<String, Field> byName = new HashMap<>();
        fields.forEach(field -> byName.putIfAbsent(field.name(), field));
        for (Map.Entry<String, SampleValue.Member> member : object.members().entrySet()) {
            String name = member.getKey();
            SampleValue.Member found = member.getValue();
            Field field = byName.get(name);
            if (field != null) {
                value(prefix + name, found, found.value(), field, field.type());
            } else if (prefix.isEmpty()
                    && name.equals(WRAPPING)
                    && found.value() instanceof SampleValue.ObjectValue inner) {
                members(WRAPPING + ".", inner, fields, tableLine);
            } else if (!STANDARD.contains(name)) {
                diagnostics.sampleMemberUnknown(found.position(), prefix + name, tableLine);
            }
        }
    }

    private void value(String path, SampleValue.Member at, SampleValue value, Field field, FieldType type) {
        if (!allows(type, value)) {
            diagnostics.sampleTypeDiffers(
                    at.position(),
                    path,
                    value.typeName(),
                    type.toString(),
                    field.position().line());
        } else if (value instanceof SampleValue.ListValue list && type.depth() > 0) {
            for (SampleValue element : list.elements()) {
                value(path + "[]", at, element, field, type.element());
            }
        } else if (value instanceof SampleValue.ObjectValue object
                && !field.fields().isEmpty()) {
            members(path + ".", object, field.fields(), field.position().line());
        }
    }

    private static boolean allows(FieldType type, SampleValue value) {
        return type.accept(new FieldType.Visitor<>() {
            @Override
            public Boolean simple(FieldType.Simple simple) {
                return switch (simple) {
                    case ANY, FUNCTION, ARRAYBUFFER -> true;
                    default ->
                        value.typeName().equals("null") || value.typeName().equals(simple.toString());
                };
            }

            @Override
            public Boolean array(FieldType.Array array) {
                return value instanceof SampleValue.ListValue
                        || value.typeName().equals("null");
            }

            @Override
            public Boolean union(FieldType.Union union) {
                return union.alternatives().stream().anyMatch(alternative -> allows(alternative, value));
            }
        });
    }

    private static int tableLine(List<Field> fields) {
        return fields.get(0).position().line();
    }

    private static String oneLine(String message) {
        return message.lines().findFirst().orElse("unreadable");
    }
}
