package io.feishuapi.sample;

import io.feishuapi.FeishuRequest;
import io.feishuapi.json.JsonReader;
import io.feishuapi.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Positional parameters that are numbers. */
public record NumbersRequest(List<Double> numbers) implements FeishuRequest {

    public static NumbersRequest of(Double... numbers) {
        return new NumbersRequest(List.of(numbers));
    }

    public double get(int index) {
        return numbers.get(index);
    }

    public static NumbersRequest read(JsonReader reader) {
        List<Double> numbers = new ArrayList<>();
        reader.beginArray();
        while (reader.nextElement()) {
            numbers.add(reader.readDouble());
        }
        return new NumbersRequest(numbers);
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.arguments(numbers.toArray());
    }

    @Override
    public Map<String, @Nullable Object> extra() {
        return Map.of();
    }
}
