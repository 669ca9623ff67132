package io.feishuapi;

import io.feishuapi.json.JsonWritable;
import io.feishuapi.json.JsonWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A constant with the value that goes over the wire. Generated enums implement it. */
public interface WireEnum extends JsonWritable {

    /** The value that goes over the wire: {@link String}, {@link Long}, {@link Double} or {@link Boolean}. */
    Object value();

    @Override
    default void writeTo(JsonWriter writer) {
        writer.value(value());
    }

    /** The constant of a wire value, or null where none has it. */
    static <E extends WireEnum> @Nullable E find(E[] constants, Object value) {
        for (E constant : constants) {
            if (constant.value().equals(value)) {
                return constant;
            }
        }
        return null;
    }

    /**
     * The constant of a wire value.
     *
     * @throws IllegalArgumentException if none has it; the message lists the values that there are
     */
    static <E extends WireEnum> E require(E[] constants, Object value) {
        E constant = find(constants, value);
        if (constant == null) {
            String known = Stream.of(constants)
                    .map(each -> String.valueOf(each.value()))
                    .collect(Collectors.joining(", "));
            throw new IllegalArgumentException("unknown value " + value + ", must be one of " + known);
        }
        return constant;
    }
}
