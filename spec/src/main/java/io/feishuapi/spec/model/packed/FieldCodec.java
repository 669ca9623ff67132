package io.feishuapi.spec.model.packed;

import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.Deprecation;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Platform;
import io.feishuapi.spec.text.Position;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields with their members. */
final class FieldCodec {

    private static final int NOTHING_SAID = 0;
    private static final int NO = 1;
    private static final int YES = 2;

    private static final FieldType.Simple[] SIMPLE = FieldType.Simple.values();
    private static final Platform[] PLATFORMS = Platform.values();
    private static final int ARRAY = SIMPLE.length;
    private static final int UNION = ARRAY + 1;

    private FieldCodec() {}

    static void writeFields(List<Field> fields, PackedOutput out) {
        out.number(fields.size());
        for (Field field : fields) {
            out.text(field.name());
            writePosition(field.position(), out);
            writeType(field.type(), out);
            writeTruth(field.integer(), out);
            writeTruth(field.required(), out);
            LiteralCodec.writeDefault(field.defaultValue(), out);
            out.textOrNull(field.example());
            LiteralCodec.writeEnum(field.enumValues(), out);
            RuleCodec.writeRules(field.rules(), out);
            out.texts(field.soft());
            writeAvailability(field.availability(), out);
            out.texts(field.permissions());
            writeDeprecation(field.deprecated(), out);
            out.textOrNull(field.description());
            out.texts(field.notices());
            writeFields(field.fields(), out);
        }
    }

    static List<Field> readFields(PackedInput in) throws IOException {
        Field[] fields = new Field[in.count()];
        for (int index = 0; index < fields.length; index++) {
            fields[index] = new Field(
                    in.text(),
                    readPosition(in),
                    readType(in),
                    readTruth(in),
                    readTruth(in),
                    LiteralCodec.readDefault(in),
                    in.textOrNull(),
                    LiteralCodec.readEnum(in),
                    RuleCodec.readRules(in),
                    in.texts(),
                    readAvailability(in),
                    in.texts(),
                    readDeprecation(in),
                    in.textOrNull(),
                    in.texts(),
                    readFields(in));
        }
        return List.of(fields);
    }

    static void writePosition(Position position, PackedOutput out) {
        out.number(position.line());
        out.number(position.column());
    }

    static Position readPosition(PackedInput in) throws IOException {
        return new Position(in.number(), in.number());
    }

    static void writeDeprecation(@Nullable Deprecation deprecation, PackedOutput out) {
        out.truth(deprecation != null);
        if (deprecation != null) {
            out.text(deprecation.text());
            out.textOrNull(deprecation.replacement());
        }
    }

    static @Nullable Deprecation readDeprecation(PackedInput in) throws IOException {
        return in.truth() ? new Deprecation(in.text(), in.textOrNull()) : null;
    }

    private static void writeType(FieldType type, PackedOutput out) {
        if (type instanceof FieldType.Simple simple) {
            out.constant(simple);
        } else if (type instanceof FieldType.Array array) {
            out.number(ARRAY);
            writeType(array.element(), out);
        } else if (type instanceof FieldType.Union union) {
            out.number(UNION);
            out.number(union.alternatives().size());
            union.alternatives().forEach(alternative -> writeType(alternative, out));
        }
    }

    private static FieldType readType(PackedInput in) throws IOException {
        int kind = in.number();
        if (kind < ARRAY) {
            return SIMPLE[kind];
        } else if (kind == ARRAY) {
            return new FieldType.Array(readType(in));
        } else if (kind == UNION) {
            FieldType[] alternatives = new FieldType[in.count()];
            for (int index = 0; index < alternatives.length; index++) {
                alternatives[index] = readType(in);
            }
            return new FieldType.Union(List.of(alternatives));
        }
        throw in.damaged();
    }

    private static void writeAvailability(Availability availability, PackedOutput out) {
        boolean said = !availability.equals(Availability.EVERYWHERE);
        out.truth(said);
        if (said) {
            out.textOrNull(availability.since());
            out.number(availability.platformSince().size());
            availability.platformSince().forEach((platform, version) -> {
                out.constant(platform);
                out.text(version);
            });
            out.number(availability.notOn().size());
            availability.notOn().forEach(out::constant);
        }
    }

    private static Availability readAvailability(PackedInput in) throws IOException {
        if (!in.truth()) {
            return Availability.EVERYWHERE;
        }
        String since = in.textOrNull();
        Map<Platform, String> platformSince = new EnumMap<>(Platform.class);
        for (int left = in.count(); left > 0; left--) {
            platformSince.put(in.constant(PLATFORMS), in.text());
        }
        Platform[] notOn = new Platform[in.count()];
        for (int index = 0; index < notOn.length; index++) {
            notOn[index] = in.constant(PLATFORMS);
        }
        return new Availability(since, platformSince, List.of(notOn));
    }

    private static void writeTruth(@Nullable Boolean value, PackedOutput out) {
        out.number(value == null ? NOTHING_SAID : value ? YES : NO);
    }

    private static @Nullable Boolean readTruth(PackedInput in) throws IOException {
        int value = in.number();
        return value == NOTHING_SAID ? null : value == YES;
    }
}
