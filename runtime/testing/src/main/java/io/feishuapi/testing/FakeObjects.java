package io.feishuapi.testing;

import io.feishuapi.FeishuObject;
import io.feishuapi.ObjectReferences;
import io.feishuapi.ObjectType;
import io.feishuapi.RemoteObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The objects that a fake gave, by number. Thread-safe. */
final class FakeObjects implements ObjectReferences {

    private final FakeFeishu feishu;
    private final RemoteObject client;
    private final Map<Long, FakeObject<?>> objects = new LinkedHashMap<>();

    FakeObjects(FakeFeishu feishu) {
        this.feishu = feishu;
        this.client = RemoteObject.client(feishu);
    }

    /**
     * A new object.
     *
     * @param wanted the number that the caller chose, or 0
     */
    synchronized <T extends FeishuObject> FakeObject<T> create(ObjectType<T> type, long wanted) {
        // Callers choose positive numbers.
        long number = wanted == 0 ? -1 - objects.size() : wanted;
        FakeObject<T> created = new FakeObject<>(feishu, type, number, type + " " + (of(type).size() + 1));
        objects.put(number, created);
        return created;
    }

    synchronized @Nullable FakeObject<?> find(long number) {
        return objects.get(number);
    }

    /** The objects of a type, those that were closed included, oldest first. */
    synchronized <T extends FeishuObject> List<FakeObject<T>> of(ObjectType<T> type) {
        List<FakeObject<T>> found = new ArrayList<>();
        for (FakeObject<?> object : objects.values()) {
            if (object.type() == type) {
                @SuppressWarnings("unchecked") // The type is the very same.
                FakeObject<T> typed = (FakeObject<T>) object;
                found.add(typed);
            }
        }
        return found;
    }

    /** The objects that nobody closed. */
    synchronized List<FakeObject<?>> open() {
        List<FakeObject<?>> open = new ArrayList<>(objects.values());
        open.removeIf(FakeObject::isClosed);
        return open;
    }

    /** A handle of an object that the code under test handed in. */
    @Override
    public <T extends FeishuObject> T find(ObjectType<T> type, long number) {
        FakeObject<?> known = find(number);
        if (known == null || known.isClosed() || known.type() != type) {
            throw new IllegalArgumentException("there is no " + type + " of the number " + number);
        }
        return client.find(type, number);
    }
}
