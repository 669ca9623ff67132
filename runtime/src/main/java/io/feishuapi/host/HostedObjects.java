package io.feishuapi.host;

import io.feishuapi.FeishuObject;
import io.feishuapi.ObjectNumbers;
import io.feishuapi.ObjectReferences;
import io.feishuapi.ObjectType;
import io.feishuapi.bridge.BridgeProblems;
import io.feishuapi.json.JsonWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The objects with methods that a host gave to one caller, by number. The caller chose the number of an object that a call gave; an
 * object that it has already keeps its number, and is held once more. Thread-safe.
 */
final class HostedObjects implements ObjectReferences, ObjectNumbers {

    private static final int MOST_OBJECTS = 100_000;

    private final BridgeProblems problems;
    private final Consumer<Hosted> onNew;

    // All below is guarded by this.
    private final Map<Long, Hosted> byNumber = new HashMap<>();
    private final IdentityHashMap<FeishuObject, Hosted> byObject = new IdentityHashMap<>();
    private long lastNumber;
    private boolean closed;

    /**
     * Begins without objects.
     *
     * @param problems is told of objects that cannot be closed
     * @param onNew gets each object that the caller did not have
     */
    HostedObjects(BridgeProblems problems, Consumer<Hosted> onNew) {
        this.problems = problems;
        this.onNew = onNew;
    }

    /**
     * Takes note of an object that the caller gets.
     *
     * @param wanted the number that the caller chose, or 0
     * @throws IllegalArgumentException if the number belongs to another object, or if the caller has too many objects
     */
    synchronized <T extends FeishuObject> Hosted keep(ObjectType<T> type, T object, long wanted) {
        Hosted known = byObject.get(object);
        if (closed || byNumber.size() >= MOST_OBJECTS) {
            throw new IllegalArgumentException("the page is gone, or has too many objects");
        }
        if (known != null) {
            known.holders++;
            if (wanted != 0) {
                put(wanted, known);
            }
            return known;
        }
        // The caller's own numbers are positive.
        Hosted hosted = Hosted.of(type, object, wanted == 0 ? --lastNumber : wanted);
        put(hosted.number(), hosted);
        byObject.put(object, hosted);
        onNew.accept(hosted);
        return hosted;
    }

    private void put(long number, Hosted hosted) {
        if (byNumber.putIfAbsent(number, hosted) != null) {
            throw new IllegalArgumentException("the number " + number + " belongs to another object");
        }
    }

    /** The object of a number, or null. */
    synchronized @Nullable Hosted find(long number) {
        return byNumber.get(number);
    }

    /** The entry of an object, or null. */
    synchronized @Nullable Hosted find(FeishuObject object) {
        return byObject.get(object);
    }

    @Override
    public <T extends FeishuObject> T find(ObjectType<T> type, long number) {
        Hosted hosted = find(number);
        if (hosted == null) {
            throw new IllegalArgumentException("there is no object " + number);
        }
        return hosted.as(type);
    }

    /** The caller lets go of an object; one that nobody holds any more is closed. */
    void release(long number) {
        Hosted hosted;
        synchronized (this) {
            hosted = byNumber.get(number);
            if (hosted == null) {
                return;
            }
            if (hosted.number() != number) {
                byNumber.remove(number);
            }
            hosted.holders--;
            if (hosted.holders > 0) {
                return;
            }
            byNumber.remove(hosted.number());
            byObject.remove(hosted.object());
        }
        close(hosted);
    }

    /** The caller is gone: closes all, and takes no more. */
    void closeAll() {
        List<Hosted> all;
        synchronized (this) {
            closed = true;
            all = new ArrayList<>(byObject.values());
            byNumber.clear();
            byObject.clear();
        }
        all.forEach(this::close);
    }

    private void close(Hosted hosted) {
        try {
            hosted.object().close();
        } catch (Throwable failed) {
            problems.report("closing " + hosted.type() + " failed: " + failed, failed);
        }
    }

    @Override
    public <T extends FeishuObject> long number(ObjectType<T> type, T object) {
        return keep(type, object, 0).number();
    }

    /** A value as JSON; the objects in it are the caller's from now on. */
    String write(@Nullable Object value) {
        return JsonWriter.toJson(writer -> writer.value(value), this);
    }

    /** How many numbers there are. */
    synchronized int size() {
        return byNumber.size();
    }
}
