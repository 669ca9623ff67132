package io.feishuapi.testing;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.FeishuObject;
import io.feishuapi.FeishuRequest;
import io.feishuapi.ObjectProperty;
import io.feishuapi.ObjectType;
import io.feishuapi.json.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object with methods that a {@link FakeFeishu} gave to the code under test. Thread-safe.
 *
 * @param <T> its interface
 */
public final class FakeObject<T extends FeishuObject> {

    private final FakeFeishu feishu;
    private final ObjectType<T> type;
    private final long number;
    private final String label;

    // All below is guarded by this.
    private final List<FakeRequest> requests = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private boolean closed;

    FakeObject(FakeFeishu feishu, ObjectType<T> type, long number, String label) {
        this.feishu = feishu;
        this.type = type;
        this.number = number;
        this.label = label;
    }

    /** The requests of one of its methods or events, oldest first. */
    public synchronized <Q extends FeishuRequest> List<Q> requests(ApiDescriptor<Q, ?> method) {
        List<Q> came = new ArrayList<>();
        for (FakeRequest each : requests) {
            if (each.api() == method) {
                @SuppressWarnings("unchecked") // The descriptor is the very same, so are its types.
                Q request = (Q) each.request();
                came.add(request);
            }
        }
        return came;
    }

    /**
     * Brings an event to all who listen to this object.
     *
     * @throws AssertionError if nobody does
     */
    public <R> void emit(ApiDescriptor<?, R> event, R value) {
        feishu.emit(event.name(), this, JsonWriter.toJson(writer -> writer.value(value)));
    }

    /** What the code under test set a property to, or what {@link #set} said; null where neither did. */
    public <V> @Nullable V value(ObjectProperty<V> property) {
        String json = json(property.name());
        return json == null ? null : property.read(json);
    }

    /** Says what the code under test reads of a property, from now on. */
    public <V> FakeObject<T> set(ObjectProperty<V> property, V value) {
        put(property.name(), JsonWriter.toJson(writer -> writer.value(value)));
        return this;
    }

    /** Whether the code under test let go of it. */
    public synchronized boolean isClosed() {
        return closed;
    }

    /** A reference to it, to be part of an answer that is scripted as JSON. */
    public String json() {
        return JsonWriter.toJson(writer -> writer.reference(number));
    }

    ObjectType<T> type() {
        return type;
    }

    long number() {
        return number;
    }

    synchronized @Nullable String json(String property) {
        return values.get(property);
    }

    synchronized void put(String property, String json) {
        values.put(property, json);
    }

    synchronized void take(ApiDescriptor<?, ?> api, FeishuRequest request) {
        requests.add(new FakeRequest(api, request));
    }

    synchronized void close() {
        closed = true;
    }

    /** Its type and which of them it is, such as {@code InnerAudioContext 1}. */
    @Override
    public String toString() {
        return label;
    }

    private record FakeRequest(ApiDescriptor<?, ?> api, FeishuRequest request) {}
}
