package io.feishuapi;

import io.feishuapi.errors.ErrorTable;
import io.feishuapi.json.JsonException;
import io.feishuapi.json.JsonReader;
import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.platform.PlatformSupport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One API with its types and with what its page says of it. Generated code holds one for each API, as the constant {@code API} of
 * its request. Immutable and thread-safe.
 *
 * @param <Q> the request
 * @param <R> the result, or the event of a listener
 */
public final class ApiDescriptor<Q extends FeishuRequest, R> {

    private final String name;
    private final Function<JsonReader, Q> requestReader;
    private final Function<JsonReader, R> resultReader;
    private final String pageUrl;
    private final @Nullable String pageDate;
    private final List<PlatformSupport> support;
    private final List<String> permissions;
    private final List<String> authScopes;
    private final Map<String, ApiError> errors;
    private final List<ErrorTable> errorTables;
    private final @Nullable String sampleResult;
    private final CallForm form;
    private final @Nullable Supplier<? extends ObjectType<?>> gives;
    private final @Nullable Function<RemoteObject, R> handle;
    private final boolean silent;

    private ApiDescriptor(Builder<Q, R> builder) {
        this.name = builder.name;
        this.requestReader = builder.requestReader;
        this.resultReader = builder.resultReader;
        this.pageUrl = builder.pageUrl;
        this.pageDate = builder.pageDate;
        this.support = List.copyOf(builder.support);
        this.permissions = List.copyOf(builder.permissions);
        this.authScopes = List.copyOf(builder.authScopes);
        this.errors = Collections.unmodifiableMap(new LinkedHashMap<>(builder.errors));
        this.errorTables = List.copyOf(builder.errorTables);
        this.sampleResult = builder.sampleResult;
        this.form = builder.form;
        this.gives = builder.gives;
        this.handle = builder.handle;
        this.silent = builder.silent;
    }

    /**
     * Begins a descriptor.
     *
     * @param name the API's name as the docs write it
     * @param requestReader reads its request
     * @param resultReader reads its result or event
     */
    public static <Q extends FeishuRequest, R> Builder<Q, R> of(
            String name, Function<JsonReader, Q> requestReader, Function<JsonReader, R> resultReader) {
        return new Builder<>(name, requestReader, resultReader);
    }

    /**
     * Begins the descriptor of a call without a result.
     *
     * @param name the API's name as the docs write it
     * @param requestReader reads its request
     */
    public static <Q extends FeishuRequest> Builder<Q, Void> ofNothing(
            String name, Function<JsonReader, Q> requestReader) {
        return new Builder<>(name, requestReader, TypedCall::readNothing).silent();
    }

    /**
     * Begins the descriptor of a call that returns an object with methods.
     *
     * @param name the API's name as the docs write it
     * @param requestReader reads its request
     * @param type the object's type; asked for when it is needed, since types and descriptors name each other
     */
    @SuppressWarnings("NullAway") // Where a call answers null instead of an object, so does the reader.
    public static <Q extends FeishuRequest, T extends FeishuObject> Builder<Q, T> ofObject(
            String name, Function<JsonReader, Q> requestReader, Supplier<ObjectType<T>> type) {
        Builder<Q, T> builder = new Builder<>(name, requestReader, reader -> reader.readObject(type.get()));
        builder.gives = type;
        builder.handle = object -> type.get().handle(object);
        return builder.form(CallForm.returned());
    }

    /** The API's name as the docs write it. */
    public String name() {
        return name;
    }

    /** The page on the docs site; empty where it is not known. */
    public String pageUrl() {
        return pageUrl;
    }

    /** The page's own date as {@code yyyy-mm-dd}, or null where it has none. */
    public @Nullable String pageDate() {
        return pageDate;
    }

    /** Where the API is there, one entry for each cell of the page's support table, in page order. */
    public List<PlatformSupport> support() {
        return support;
    }

    /** Permission scopes that members of the result need, such as {@code im:chat.group_info:readonly}. */
    public List<String> permissions() {
        return permissions;
    }

    /** User authorisation scopes that the call needs, such as {@code scope.userLocation}. */
    public List<String> authScopes() {
        return authScopes;
    }

    /** The page's error table by code, in page order. */
    public Map<String, ApiError> errors() {
        return errors;
    }

    /** Tables of codes to which the page refers, in addition to its own. */
    public List<ErrorTable> errorTables() {
        return errorTables;
    }

    /**
     * What is known of an error code: the page's own row, or else that of a table to which it refers.
     *
     * @param code the code as text, or null
     * @return null where nothing is known
     */
    public @Nullable ApiError error(@Nullable String code) {
        String known = String.valueOf(code);
        ApiError own = errors.get(known);
        for (int index = 0; own == null && index < errorTables.size(); index++) {
            own = errorTables.get(index).errors().get(known);
        }
        return own;
    }

    /** The page's own sample of a result as JSON, or null where it has none. */
    public @Nullable String sampleResult() {
        return sampleResult;
    }

    /** How the call is written in a page. */
    public CallForm form() {
        return form;
    }

    /** The type of the object with methods that the call returns, or null where it returns none. */
    public @Nullable ObjectType<?> gives() {
        return gives == null ? null : gives.get();
    }

    /** Whether the object that the call gives is all that it gives: it has no result beside it. */
    public boolean isFactory() {
        return handle != null;
    }

    /** Whether the call has no result: its page lists none. */
    public boolean isSilent() {
        return silent;
    }

    /**
     * Reads a request as a client gets it.
     *
     * @throws JsonException if it is no JSON, or as a whole of another type
     * @throws InvalidRequestException if it breaks rules of the page or holds values of wrong types, with all violations
     */
    public Q readRequest(String json) {
        return UncheckedJson.read(name, pageUrl, violations -> JsonReader.parse(json, requestReader, violations));
    }

    /**
     * Reads a request that may hold objects with methods.
     *
     * @param objects finds them
     * @throws JsonException if it is no JSON, or as a whole of another type
     * @throws InvalidRequestException if it breaks rules of the page or holds values of wrong types, with all violations
     */
    public Q readRequest(String json, ObjectReferences objects) {
        return UncheckedJson.read(
                name, pageUrl, violations -> JsonReader.parse(json, objects, requestReader, violations));
    }

    /**
     * Reads a result or an event.
     *
     * @throws JsonException if it is no JSON or of another shape
     */
    public R readResult(String json) {
        return JsonReader.parse(json, resultReader);
    }

    /** Calls what the client itself has; see {@link #call(RemoteObject, FeishuRequest)}. */
    public CompletionStage<R> call(FeishuBridge bridge, Q request) {
        return call(RemoteObject.client(bridge), request);
    }

    /**
     * Calls the API. The result completes on the thread that brings the answer.
     *
     * <p>To give up, cancel the result's future or complete it otherwise, for instance through its {@code orTimeout}: the bridge's
     * call is cancelled with it.
     *
     * @param receiver the object whose method it is, or the client itself
     * @return completes with the result, null where there is none; with a {@link FeishuApiException} if the client says so, if its
     *     answer cannot be read, or if the bridge fails
     */
    public CompletionStage<R> call(RemoteObject receiver, Q request) {
        return read(receiver, send(receiver, request, 0));
    }

    /**
     * Calls an API that returns an object with methods, and gives the object at once: calls on it leave behind this one. If it cannot
     * be created, they fail with its failure as their cause.
     *
     * @throws IllegalStateException if the descriptor is not of such an API
     */
    public R create(RemoteObject receiver, Q request) {
        if (handle == null || gives == null) {
            throw new IllegalStateException(name + " returns no object with methods, or a result beside it");
        }
        RemoteObject object = receiver.expect(gives.get().name());
        object.settle(send(receiver, request, object.number()));
        return handle.apply(object);
    }

    /**
     * Calls an API that returns an object with methods and has a result as well. The object is there at once, and closed when the
     * result has come.
     *
     * @param type the object's type, the same as {@link #gives}
     */
    public <T extends FeishuObject> ObjectCall<T, R> start(RemoteObject receiver, Q request, ObjectType<T> type) {
        RemoteObject object = receiver.expect(type.name());
        CompletionStage<R> result = read(receiver, send(receiver, request, object.number()));
        result.whenComplete((value, failure) -> object.close());
        return new ObjectCall<>(type.handle(object), result);
    }

    private CompletionStage<String> send(RemoteObject receiver, Q request, long object) {
        return receiver.send(name, number -> new FeishuCall(name, form, number, request.toJson(), object));
    }

    private CompletionStage<R> read(RemoteObject receiver, CompletionStage<String> answer) {
        return TypedCall.read(
                receiver, name, answer, json -> readResult(json, receiver), failed -> failed.describedBy(this::error));
    }

    private R readResult(String json, RemoteObject giver) {
        // A call without a result may as well answer nothing at all.
        return JsonReader.parse(silent && json.equals("null") ? "{}" : json, giver, resultReader);
    }

    /** Listens to events of the client itself; see {@link #subscribe(RemoteObject, FeishuRequest, Consumer)}. */
    public Subscription subscribe(FeishuBridge bridge, Q request, Consumer<R> listener) {
        return subscribe(RemoteObject.client(bridge), request, listener);
    }

    /**
     * Listens to the API's events.
     *
     * @param receiver the object whose events they are, or the client itself
     * @param listener gets each event, one at a time; an event that cannot be read is a {@link FeishuApiException} to the bridge
     * @return ends the listening when closed
     * @throws FeishuApiException if the receiver is closed or was not created, or if the bridge carries no events
     */
    public Subscription subscribe(RemoteObject receiver, Q request, Consumer<R> listener) {
        Consumer<String> reading = event -> {
            R read;
            try {
                read = readResult(event, receiver);
            } catch (JsonException malformed) {
                throw TypedCall.unreadable(name, malformed);
            }
            listener.accept(read);
        };
        return receiver.listen(name, number -> new FeishuCall(name, form, number, request.toJson(), 0), reading);
    }

    /**
     * Collects what the page says of an API.
     *
     * @param <Q> the request
     * @param <R> the result
     */
    public static final class Builder<Q extends FeishuRequest, R> {

        private final String name;
        private final Function<JsonReader, Q> requestReader;
        private final Function<JsonReader, R> resultReader;
        private final List<PlatformSupport> support = new ArrayList<>();
        private final List<String> permissions = new ArrayList<>();
        private final List<String> authScopes = new ArrayList<>();
        private final Map<String, ApiError> errors = new LinkedHashMap<>();
        private String pageUrl = "";
        private @Nullable String pageDate;
        private final List<ErrorTable> errorTables = new ArrayList<>();
        private @Nullable String sampleResult;
        private CallForm form = CallForm.callbacks();
        private @Nullable Supplier<? extends ObjectType<?>> gives;
        private @Nullable Function<RemoteObject, R> handle;
        private boolean silent;

        private Builder(String name, Function<JsonReader, Q> requestReader, Function<JsonReader, R> resultReader) {
            this.name = name;
            this.requestReader = requestReader;
            this.resultReader = resultReader;
        }

        /** Sets the page on the docs site. */
        public Builder<Q, R> pageUrl(String url) {
            this.pageUrl = url;
            return this;
        }

        /** Sets the page's own date, {@code yyyy-mm-dd}. */
        public Builder<Q, R> pageDate(String date) {
            this.pageDate = date;
            return this;
        }

        /** Adds a cell of the support table that names the version from which on the API is there. */
        public Builder<Q, R> since(AppType app, Platform platform, String version) {
            support.add(new PlatformSupport(app, platform, true, version));
            return this;
        }

        /** Adds a cell of the support table that names no version. */
        public Builder<Q, R> supported(AppType app, Platform platform) {
            support.add(new PlatformSupport(app, platform, true, null));
            return this;
        }

        /** Adds a cell of the support table that says no. */
        public Builder<Q, R> unsupported(AppType app, Platform platform) {
            support.add(new PlatformSupport(app, platform, false, null));
            return this;
        }

        /** Adds permission scopes. */
        public Builder<Q, R> permissions(String... scopes) {
            permissions.addAll(List.of(scopes));
            return this;
        }

        /** Adds user authorisation scopes. */
        public Builder<Q, R> authScopes(String... scopes) {
            authScopes.addAll(List.of(scopes));
            return this;
        }

        /** Adds a row of the error table. */
        public Builder<Q, R> error(String code, String text) {
            errors.put(code, new ApiError(code, text, null));
            return this;
        }

        /** Adds a row of the error table that says what to do. */
        public Builder<Q, R> error(String code, String text, String advice) {
            errors.put(code, new ApiError(code, text, advice));
            return this;
        }

        /** Adds rows of the error table. */
        public Builder<Q, R> errors(ApiError... rows) {
            for (ApiError row : rows) {
                errors.put(row.code(), row);
            }
            return this;
        }

        /** Adds tables of codes to which the page refers; a code in several of them means what the first says. */
        public Builder<Q, R> errorTables(ErrorTable... tables) {
            errorTables.addAll(List.of(tables));
            return this;
        }

        /** Sets the page's own sample of a result. */
        public Builder<Q, R> sampleResult(String json) {
            this.sampleResult = json;
            return this;
        }

        /** Sets how the call is written in a page, where it is not {@link CallForm#callbacks()}. */
        public Builder<Q, R> form(CallForm callForm) {
            this.form = callForm;
            return this;
        }

        /** Says that the page lists no result. */
        public Builder<Q, R> silent() {
            this.silent = true;
            return this;
        }

        /** Sets the type of the object that the call returns beside its result, as {@code downloadFile} returns a task. */
        public Builder<Q, R> task(Supplier<? extends ObjectType<?>> type) {
            this.gives = type;
            return this;
        }

        /** The descriptor. */
        public ApiDescriptor<Q, R> build() {
            return new ApiDescriptor<>(this);
        }
    }
}
