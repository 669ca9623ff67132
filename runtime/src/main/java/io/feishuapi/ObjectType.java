package io.feishuapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type of objects with methods: how a client's handle is made, and how its methods are called on an object that is implemented in
 * Java. Generated interfaces hold one as the constant {@code TYPE}. Immutable and thread-safe.
 *
 * @param <T> the interface
 */
public final class ObjectType<T extends FeishuObject> {

    private final String name;
    private final Function<RemoteObject, T> handle;
    private final List<ObjectMethod<T, ?, ?>> methods;
    private final List<ObjectEvent<T, ?, ?>> events;
    private final List<ObjectValue<T, ?>> properties;

    private ObjectType(Builder<T> builder) {
        this.name = builder.name;
        this.handle = builder.handle;
        this.methods = List.copyOf(builder.methods);
        this.events = List.copyOf(builder.events);
        this.properties = List.copyOf(builder.properties);
    }

    /**
     * Begins a type.
     *
     * @param name the object's name in the docs, such as {@code InnerAudioContext}
     * @param handle makes a client's handle of an object
     */
    public static <T extends FeishuObject> Builder<T> of(String name, Function<RemoteObject, T> handle) {
        return new Builder<>(name, handle);
    }

    /** The object's name in the docs. */
    public String name() {
        return name;
    }

    /** A client's handle of an object. */
    T handle(RemoteObject object) {
        return handle.apply(object);
    }

    /** Its methods, those that give an object included. */
    public List<ObjectMethod<T, ?, ?>> methods() {
        return methods;
    }

    /** Its events. */
    public List<ObjectEvent<T, ?, ?>> events() {
        return events;
    }

    /** Its properties. */
    public List<ObjectValue<T, ?>> properties() {
        return properties;
    }

    /** All types of objects that calls of some APIs give, also by way of other objects. */
    public static Set<ObjectType<?>> reachable(Collection<? extends ApiDescriptor<?, ?>> apis) {
        Set<ObjectType<?>> found = new LinkedHashSet<>();
        Deque<ObjectType<?>> open = new ArrayDeque<>();
        apis.forEach(api -> add(api.gives(), found, open));
        while (!open.isEmpty()) {
            for (ObjectMethod<?, ?, ?> method : open.remove().methods()) {
                add(method.api().gives(), found, open);
            }
        }
        return found;
    }

    private static void add(@Nullable ObjectType<?> type, Set<ObjectType<?>> found, Deque<ObjectType<?>> open) {
        if (type != null && found.add(type)) {
            open.add(type);
        }
    }

    /** The object's name in the docs. */
    @Override
    public String toString() {
        return name;
    }

    /**
     * Collects what an object has. Each member comes with the way to reach it on an object that is implemented in Java.
     *
     * @param <T> the interface
     */
    public static final class Builder<T extends FeishuObject> {

        private final String name;
        private final Function<RemoteObject, T> handle;
        private final List<ObjectMethod<T, ?, ?>> methods = new ArrayList<>();
        private final List<ObjectEvent<T, ?, ?>> events = new ArrayList<>();
        private final List<ObjectValue<T, ?>> properties = new ArrayList<>();

        private Builder(String name, Function<RemoteObject, T> handle) {
            this.name = name;
            this.handle = handle;
        }

        /** Adds a method with a result, or with none. */
        public <Q extends FeishuRequest, R> Builder<T> method(
                ApiDescriptor<Q, R> api, BiFunction<T, Q, CompletionStage<R>> body) {
            methods.add(new ObjectMethod<>(api, (object, request) -> HostedAnswer.later(body.apply(object, request))));
            return this;
        }

        /** Adds a method that gives an object. */
        public <Q extends FeishuRequest, R extends FeishuObject> Builder<T> factory(
                ApiDescriptor<Q, R> api, BiFunction<T, Q, R> body) {
            methods.add(new ObjectMethod<>(api, (object, request) -> HostedAnswer.object(body.apply(object, request))));
            return this;
        }

        /** Adds a method that gives an object and has a result as well. */
        public <Q extends FeishuRequest, R> Builder<T> task(
                ApiDescriptor<Q, R> api, BiFunction<T, Q, ? extends ObjectCall<?, R>> body) {
            methods.add(new ObjectMethod<>(api, (object, request) -> HostedAnswer.both(body.apply(object, request))));
            return this;
        }

        /** Adds an event. */
        public <Q extends FeishuRequest, R> Builder<T> event(
                ApiDescriptor<Q, R> api, ObjectEvent.Listening<T, Q, R> body) {
            events.add(new ObjectEvent<>(api, body));
            return this;
        }

        /** Adds a property that can only be read. */
        public <V> Builder<T> property(ObjectProperty<V> property, Function<T, CompletionStage<V>> get) {
            properties.add(new ObjectValue<>(property, get, null));
            return this;
        }

        /** Adds a property that can be read and set. */
        public <V> Builder<T> property(
                ObjectProperty<V> property,
                Function<T, CompletionStage<V>> get,
                BiFunction<T, V, CompletionStage<Void>> set) {
            properties.add(new ObjectValue<>(property, get, set));
            return this;
        }

        /** The type. */
        public ObjectType<T> build() {
            return new ObjectType<>(this);
        }
    }
}
