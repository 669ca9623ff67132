package io.feishuapi;

import io.feishuapi.json.JsonReader;
import io.feishuapi.json.JsonWritable;
import io.feishuapi.json.JsonWriter;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A property of an object with methods. Immutable.
 *
 * @param <V> its value
 */
public final class ObjectProperty<V> {

    private final String name;
    private final Function<JsonReader, V> reader;

    private ObjectProperty(String name, Function<JsonReader, V> reader) {
        this.name = name;
        this.reader = reader;
    }

    /**
     * Describes a property.
     *
     * @param name the object's name and its own, such as {@code InnerAudioContext.src}
     * @param reader reads a value; null where there is none
     */
    public static <V> ObjectProperty<V> of(String name, Function<JsonReader, V> reader) {
        return new ObjectProperty<>(name, reader);
    }

    /** The object's name and its own. */
    public String name() {
        return name;
    }

    /** Reads a value. */
    public V read(String json) {
        return JsonReader.parse(json, reader);
    }

    /** Asks the client for the value; completes with null where the property has none. */
    public CompletionStage<V> get(RemoteObject receiver) {
        return call(receiver, CallForm.GET, JsonWriter::arguments, this::read);
    }

    /** Sets the value; completes when the client has it. */
    public CompletionStage<Void> set(RemoteObject receiver, V value) {
        return call(
                receiver,
                CallForm.SET,
                writer -> writer.beginArray().value(value).endArray(),
                TypedCall::nothing);
    }

    private <R> CompletionStage<R> call(
            RemoteObject receiver, CallForm form, JsonWritable arguments, Function<String, R> read) {
        CompletionStage<String> answer =
                receiver.send(name, number -> new FeishuCall(name, form, number, JsonWriter.toJson(arguments), 0));
        return TypedCall.read(receiver, name, answer, read, UnaryOperator.identity());
    }
}
