package io.feishuapi.host;

import io.feishuapi.FeishuObject;
import io.feishuapi.ObjectType;
import java.util.HashMap;
import java.util.Map;

/** An object with methods that a host gave to one caller. */
final class Hosted {

    private final ObjectType<?> type;
    private final FeishuObject object;
    private final long number;

    /** How often the caller has it; guarded by its table. */
    int holders = 1;

    /** Whether the caller knows what kind of object it is, and what it knows of the properties; guarded by its own lock. */
    private boolean known;

    private final Map<String, String> told = new HashMap<>();

    private <T extends FeishuObject> Hosted(ObjectType<T> type, T object, long number) {
        this.type = type;
        this.object = object;
        this.number = number;
    }

    static <T extends FeishuObject> Hosted of(ObjectType<T> type, T object, long number) {
        return new Hosted(type, object, number);
    }

    FeishuObject object() {
        return object;
    }

    long number() {
        return number;
    }

    ObjectType<?> type() {
        return type;
    }

    /**
     * The object as its interface.
     *
     * @throws IllegalArgumentException if it is of another type
     */
    @SuppressWarnings("unchecked") // It was of this very type when it came.
    <T extends FeishuObject> T as(ObjectType<T> wanted) {
        if (type != wanted) {
            throw new IllegalArgumentException("object " + number + " is of type " + type);
        }
        return (T) object;
    }

    /** Whether the caller hears of it for the first time. */
    synchronized boolean isNews() {
        boolean news = !known;
        known = true;
        return news;
    }

    /** Whether the caller knows another value of a property, or none. */
    synchronized boolean isNews(String property, String json) {
        return !json.equals(told.put(property, json));
    }
}
