package io.feishuapi;

import io.feishuapi.json.JsonException;
import io.feishuapi.json.JsonReader;
import io.feishuapi.json.JsonWritable;
import io.feishuapi.json.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * An object in the client as Java holds it: a bridge and a number. Generated handles have one. Thread-safe.
 *
 * <p>The number is chosen here, so that an object can be used before the client has made it: calls on it leave at once, behind the
 * call that creates it. If that one fails, the calls on it fail with its failure as their cause. Numbers are random, so that those of
 * two bridges to one page, or of a page before and after it was loaded anew, are not mistaken for each other.
 *
 * <p>What calls on an object give, objects and subscriptions, hangs on it: it is closed when the object is closed. An object that a
 * method gave and that is the very one it was called on, as those of a chain are, is the same from then on.
 */
public final class RemoteObject implements JsonWritable, ObjectReferences {

    /** JavaScript holds whole numbers below this one. */
    private static final long NUMBERS = 1L << 53;

    private final FeishuBridge bridge;
    private final Departures departures;
    private final String name;
    private final long number;

    // All below is guarded by this.
    private final Set<RemoteObject> objects = new LinkedHashSet<>();
    private final Set<Subscription> subscriptions = new LinkedHashSet<>();
    private @Nullable RemoteObject origin;
    private @Nullable RemoteObject same;
    private @Nullable Throwable failure;
    private boolean closed;

    private RemoteObject(
            FeishuBridge bridge, Departures departures, String name, long number, @Nullable RemoteObject origin) {
        this.bridge = bridge;
        this.departures = departures;
        this.name = name;
        this.number = number;
        this.origin = origin;
    }

    /** The client itself, which has the number 0 and is never closed. */
    public static RemoteObject client(FeishuBridge bridge) {
        return new RemoteObject(Objects.requireNonNull(bridge, "bridge"), new Departures(), "tt", 0, null);
    }

    /** The number by which calls refer to the object. */
    long number() {
        return itself().number;
    }

    /** The object that this one turned out to be. */
    private RemoteObject itself() {
        RemoteObject known;
        synchronized (this) {
            known = same;
        }
        return known == null ? this : known.itself();
    }

    /** An object that a call on this one will give. */
    RemoteObject expect(String type) {
        return take(type, ThreadLocalRandom.current().nextLong(NUMBERS - 1) + 1);
    }

    /** An object to which the client gave a number, as it stands in the answer to a call on this one. */
    @Override
    public <T extends FeishuObject> T find(ObjectType<T> type, long given) {
        return type.handle(take(type.name(), given));
    }

    private RemoteObject take(String type, long given) {
        RemoteObject taken = new RemoteObject(bridge, departures, type, given, this);
        // What the client itself gives is closed by its user alone.
        if (number != 0 && !isHung(holder -> holder.objects, taken)) {
            taken.close();
        }
        return taken;
    }

    /** Hangs something on the object that this one turned out to be, unless that is closed. */
    private <D> boolean isHung(Function<RemoteObject, Set<D>> dependents, D dependent) {
        RemoteObject known;
        synchronized (this) {
            known = same;
            if (known == null) {
                return !closed && dependents.apply(this).add(dependent);
            }
        }
        return known.isHung(dependents, dependent);
    }

    private void drop(Object dependent) {
        RemoteObject holder = itself();
        synchronized (holder) {
            holder.objects.remove(dependent);
            holder.subscriptions.remove(dependent);
        }
    }

    /**
     * Makes a call whose receiver this object is.
     *
     * @param call gives the call for this object's number
     * @return the answer; what keeps the call from leaving fails it
     */
    CompletionStage<String> send(String apiName, LongFunction<FeishuCall> call) {
        FeishuApiException refusal = refusal(apiName);
        if (refusal != null) {
            return failed(refusal);
        }
        CompletionStage<String> answer;
        Departures.Phase phase = departures.begin();
        try {
            answer = bridge.call(call.apply(number()));
        } catch (RuntimeException refused) {
            return failed(refused);
        } finally {
            departures.end(phase);
        }
        return answer == null ? failed(new FeishuApiException(apiName, "the bridge brought no answer", null)) : answer;
    }

    /**
     * Listens to events of this object.
     *
     * @throws FeishuApiException if there is no such object, or if the bridge refuses
     */
    Subscription listen(String apiName, LongFunction<FeishuCall> call, Consumer<String> listener) {
        FeishuApiException refusal = refusal(apiName);
        if (refusal != null) {
            throw refusal;
        }
        Subscription open;
        Departures.Phase phase = departures.begin();
        try {
            open = bridge.subscribe(call.apply(number()), listener);
        } catch (RuntimeException refused) {
            throw refused instanceof FeishuApiException known
                    ? known
                    : new FeishuApiException(apiName, "the bridge failed: " + refused, refused);
        } finally {
            departures.end(phase);
        }
        if (open == null) {
            throw new FeishuApiException(apiName, "the bridge gave no subscription", null);
        }
        return number == 0 ? open : hanging(open);
    }

    private Subscription hanging(Subscription open) {
        Subscription hanging = new Subscription() {
            @Override
            public void close() {
                drop(this);
                closeQuietly(open);
            }
        };
        if (!isHung(holder -> holder.subscriptions, hanging)) {
            closeQuietly(open);
        }
        return hanging;
    }

    /** Takes note of how the call went that was to give this object. */
    void settle(CompletionStage<String> answer) {
        answer.whenComplete((json, failed) -> {
            if (failed != null) {
                fail(TypedCall.unwrapped(failed));
            } else {
                recognize(json);
            }
        });
    }

    /** The call that was to give it failed: nothing is there, and the client need not remember why. */
    private void fail(Throwable cause) {
        synchronized (this) {
            failure = cause;
        }
        close();
    }

    private void recognize(@Nullable String json) {
        RemoteObject giver = giver();
        if (giver == null || giver.number == 0 || json == null || referred(json) != giver.number) {
            return;
        }
        Set<RemoteObject> movedObjects;
        Set<Subscription> movedSubscriptions;
        synchronized (this) {
            if (closed) {
                return;
            }
            same = giver;
            origin = null;
            movedObjects = new LinkedHashSet<>(objects);
            movedSubscriptions = new LinkedHashSet<>(subscriptions);
        }
        giver.drop(this);
        for (RemoteObject moved : movedObjects) {
            if (!isHung(holder -> holder.objects, moved)) {
                moved.close();
            }
        }
        for (Subscription moved : movedSubscriptions) {
            if (!isHung(holder -> holder.subscriptions, moved)) {
                moved.close();
            }
        }
        departures.afterwards(this::release);
    }

    private @Nullable RemoteObject giver() {
        RemoteObject known;
        synchronized (this) {
            known = origin;
        }
        return known == null ? null : known.itself();
    }

    private static long referred(String json) {
        try {
            return JsonReader.parse(json, JsonReader::readReference);
        } catch (JsonException noReference) {
            // A bridge that knows of no objects; what it lacks, the first call on this one shows.
            return 0;
        }
    }

    /** Why no call can be made, or null where one can. */
    private @Nullable FeishuApiException refusal(String apiName) {
        RemoteObject itself = itself();
        if (itself != this) {
            return itself.refusal(apiName);
        }
        FeishuApiException notCreated = notCreated(apiName);
        if (notCreated != null) {
            return notCreated;
        }
        synchronized (this) {
            return closed ? new FeishuApiException(apiName, "the " + name + " was closed", null) : null;
        }
    }

    /** A failure of a call on an object that was never there, or null where it was, as far as is known. */
    synchronized @Nullable FeishuApiException notCreated(String apiName) {
        return failure == null
                ? null
                : new FeishuApiException(apiName, "the " + name + " was not created: " + failure.getMessage(), failure);
    }

    /**
     * Lets go of the object, of what its methods gave, and of what listens to it. Later calls on it fail. Closing it again does
     * nothing, nor does closing the client itself.
     */
    public void close() {
        RemoteObject itself = itself();
        if (itself != this) {
            itself.close();
            return;
        }
        List<RemoteObject> hangingObjects;
        List<Subscription> hangingSubscriptions;
        RemoteObject giver;
        synchronized (this) {
            if (closed || number == 0) {
                return;
            }
            closed = true;
            giver = origin;
            hangingObjects = new ArrayList<>(objects);
            hangingSubscriptions = new ArrayList<>(subscriptions);
            objects.clear();
            subscriptions.clear();
        }
        hangingSubscriptions.forEach(RemoteObject::closeQuietly);
        hangingObjects.forEach(RemoteObject::close);
        if (giver != null) {
            giver.drop(this);
        }
        release();
    }

    /** A bridge's subscription that cannot be closed keeps nothing else from being closed. */
    private static void closeQuietly(Subscription subscription) {
        try {
            subscription.close();
        } catch (RuntimeException broken) {
            // A bridge of someone else's, which breaks what closing promises.
        }
    }

    private void release() {
        try {
            bridge.call(new FeishuCall(name + ".close", CallForm.CLOSE, number, "[]", 0));
        } catch (RuntimeException unreachable) {
            // A client that cannot be reached has nothing to let go of, or loses it with its page.
        }
    }

    private static CompletionStage<String> failed(Throwable failure) {
        CompletableFuture<String> failed = new CompletableFuture<>();
        failed.completeExceptionally(failure);
        return failed;
    }

    /** Writes a reference to the object. */
    @Override
    public void writeTo(JsonWriter writer) {
        writer.reference(number());
    }

    /** The object's name and number. */
    @Override
    public String toString() {
        return name + " " + number();
    }
}
