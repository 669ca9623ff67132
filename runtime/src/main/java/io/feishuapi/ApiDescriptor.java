package io.feishuapi;

import io.feishuapi.json.JsonException;
import io.feishuapi.json.JsonReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
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
    private final @Nullable String sampleResult;
    private final @Nullable String callback;

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
        this.sampleResult = builder.sampleResult;
        this.callback = builder.callback;
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

    /** The page's own sample of a result as JSON, or null where it has none. */
    public @Nullable String sampleResult() {
        return sampleResult;
    }

    /** The parameter that takes the function for events, or null where the API takes the function alone, or none. */
    public @Nullable String callback() {
        return callback;
    }

    /**
     * Reads a request as a client gets it.
     *
     * @throws JsonException if it is no JSON, or as a whole of another type
     * @throws InvalidRequestException if it breaks rules of the page or holds values of wrong types, with all violations
     */
    public Q readRequest(String json) {
        return UncheckedJson.read(name, pageUrl, json, requestReader);
    }

    /**
     * Reads a result or an event.
     *
     * @throws JsonException if it is no JSON or of another shape
     */
    public R readResult(String json) {
        return JsonReader.parse(json, resultReader);
    }

    /**
     * Calls the API. The result completes on the thread that brings the answer.
     *
     * <p>To give up, cancel the result's future or complete it otherwise, for instance through its {@code orTimeout}: the bridge's
     * call is cancelled with it.
     *
     * @return completes with the result; with a {@link FeishuApiException} if the client says so or if its answer cannot be read;
     *     with whatever else the bridge fails with
     */
    public CompletionStage<R> call(FeishuBridge bridge, Q request) {
        CompletableFuture<R> result = new CompletableFuture<>();
        CompletionStage<String> answer;
        try {
            answer = bridge.call(name, request.toJson());
        } catch (RuntimeException refused) {
            result.completeExceptionally(described(refused));
            return result;
        }
        answer.whenComplete((json, failure) -> {
            if (!result.isDone()) {
                complete(result, json, failure);
            }
        });
        CompletionStage<R> outcome = result;
        outcome.whenComplete((read, failure) -> {
            if (failure != null) {
                // Of use only where the failure is the caller's own; an answer that came is not cancelled by it.
                answer.toCompletableFuture().cancel(false);
            }
        });
        return outcome;
    }

    private void complete(CompletableFuture<R> result, @Nullable String json, @Nullable Throwable failure) {
        if (failure != null) {
            result.completeExceptionally(described(failure));
        } else if (json == null) {
            result.completeExceptionally(new FeishuApiException(name, "the bridge brought no answer", null));
        } else {
            try {
                result.complete(readResult(json));
            } catch (JsonException malformed) {
                result.completeExceptionally(unreadable(malformed));
            } catch (RuntimeException broken) {
                // A result that never completes would be worse than one that fails with a defect of the reader.
                result.completeExceptionally(broken);
            }
        }
    }

    /**
     * Listens to the API's events.
     *
     * @param listener gets each event, one at a time; an event that cannot be read is a {@link FeishuApiException} to the bridge
     * @return ends the listening when closed
     */
    public Subscription subscribe(FeishuBridge bridge, Q request, Consumer<R> listener) {
        Consumer<String> reading = event -> {
            R read;
            try {
                read = readResult(event);
            } catch (JsonException malformed) {
                throw unreadable(malformed);
            }
            listener.accept(read);
        };
        return callback == null
                ? bridge.subscribe(name, request.toJson(), reading)
                : bridge.subscribe(name, request.toJson(), callback, reading);
    }

    /**
     * Calls an API that returns its value.
     *
     * @throws FeishuApiException if the call fails or its answer cannot be read
     */
    public R callSync(FeishuBridge bridge, Q request) {
        try {
            return readResult(bridge.callSync(name, request.toJson()));
        } catch (FeishuApiException failed) {
            throw failed.describedBy(errors);
        } catch (JsonException malformed) {
            throw unreadable(malformed);
        }
    }

    private Throwable described(Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
        return cause instanceof FeishuApiException failed ? failed.describedBy(errors) : cause;
    }

    private FeishuApiException unreadable(JsonException malformed) {
        return new FeishuApiException(name, "the answer cannot be read: " + malformed.getMessage(), malformed);
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
        private @Nullable String sampleResult;
        private @Nullable String callback;

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

        /** Sets the page's own sample of a result. */
        public Builder<Q, R> sampleResult(String json) {
            this.sampleResult = json;
            return this;
        }

        /** Sets the parameter that takes the function for events. */
        public Builder<Q, R> callback(String parameter) {
            this.callback = parameter;
            return this;
        }

        /** The descriptor. */
        public ApiDescriptor<Q, R> build() {
            return new ApiDescriptor<>(this);
        }
    }
}
