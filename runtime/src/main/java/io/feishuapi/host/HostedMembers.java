package io.feishuapi.host;

import io.feishuapi.CallForm;
import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuObject;
import io.feishuapi.FeishuRequest;
import io.feishuapi.ObjectEvent;
import io.feishuapi.ObjectMethod;
import io.feishuapi.ObjectType;
import io.feishuapi.ObjectValue;
import io.feishuapi.Subscription;
import io.feishuapi.bridge.BridgeProblems;
import io.feishuapi.json.JsonException;
import io.feishuapi.json.JsonReader;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * The members of one object that Java implements, found by name.
 *
 * @param <T> its interface
 */
final class HostedMembers<T extends FeishuObject> {

    private final ObjectType<T> type;
    private final T object;
    private final HostedObjects objects;
    private final BridgeProblems problems;

    private HostedMembers(ObjectType<T> type, T object, HostedObjects objects, BridgeProblems problems) {
        this.type = type;
        this.object = object;
        this.objects = objects;
        this.problems = problems;
    }

    static HostedMembers<?> of(Hosted hosted, HostedObjects objects, BridgeProblems problems) {
        return of(hosted.type(), hosted, objects, problems);
    }

    private static <T extends FeishuObject> HostedMembers<T> of(
            ObjectType<T> type, Hosted hosted, HostedObjects objects, BridgeProblems problems) {
        return new HostedMembers<>(type, hosted.as(type), objects, problems);
    }

    /**
     * Makes a call of any kind but that for events.
     *
     * @throws FeishuApiException if there is no such member
     */
    CompletionStage<String> call(CallForm.Kind kind, String apiName, String arguments, long wanted) {
        return switch (kind) {
            case GET -> get(property(apiName));
            case SET -> set(property(apiName), arguments);
            default -> call(method(apiName), arguments, wanted);
        };
    }

    private ObjectMethod<T, ?, ?> method(String apiName) {
        for (ObjectMethod<T, ?, ?> method : type.methods()) {
            if (method.api().name().equals(apiName)) {
                return method;
            }
        }
        throw Answering.refusal(apiName, "there is no such method");
    }

    private <Q extends FeishuRequest, R> CompletionStage<String> call(
            ObjectMethod<T, Q, R> method, String arguments, long wanted) {
        return new HostedApi<>(method.api(), request -> method.body().apply(object, request), problems)
                .answer(arguments, objects, wanted);
    }

    private ObjectValue<T, ?> property(String apiName) {
        for (ObjectValue<T, ?> property : type.properties()) {
            if (property.property().name().equals(apiName)) {
                return property;
            }
        }
        throw Answering.refusal(apiName, "there is no such property");
    }

    /** The value of a property, as JSON. */
    CompletionStage<String> get(ObjectValue<?, ?> property) {
        return value(property(property.property().name()));
    }

    private <V> CompletionStage<String> value(ObjectValue<T, V> property) {
        return Answering.of(
                property.property().name(), problems, () -> property.get().apply(object), objects::write);
    }

    private <V> CompletionStage<String> set(ObjectValue<T, V> property, String arguments) {
        String apiName = property.property().name();
        BiFunction<T, V, CompletionStage<Void>> setter = property.set();
        if (setter == null) {
            throw Answering.refusal(apiName, "the property can only be read");
        }
        V value;
        try {
            value = property.property().read(JsonReader.parse(arguments, HostedMembers::first));
        } catch (JsonException malformed) {
            throw HostedApi.invalid(apiName, malformed.getMessage());
        }
        return Answering.of(apiName, problems, () -> setter.apply(object, value), objects::write);
    }

    private static String first(JsonReader reader) {
        String first = "null";
        reader.beginArray();
        for (int index = 0; reader.nextElement(); index++) {
            String element = reader.readRaw();
            first = index == 0 ? element : first;
        }
        return first;
    }

    /**
     * Begins to listen.
     *
     * @param listener gets each event as JSON
     * @throws FeishuApiException if there is no such event, or if the request breaks rules
     */
    Subscription subscribe(String apiName, String arguments, Consumer<String> listener) {
        for (ObjectEvent<T, ?, ?> event : type.events()) {
            if (event.api().name().equals(apiName)) {
                return subscribe(event, arguments, listener);
            }
        }
        throw Answering.refusal(apiName, "there is no such event");
    }

    private <Q extends FeishuRequest, R> Subscription subscribe(
            ObjectEvent<T, Q, R> event, String arguments, Consumer<String> listener) {
        Q request = HostedApi.request(event.api(), arguments, objects);
        return event.body().listen(object, request, value -> listener.accept(objects.write(value)));
    }
}
