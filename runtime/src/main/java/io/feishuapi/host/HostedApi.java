package io.feishuapi.host;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.CallForm;
import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuRequest;
import io.feishuapi.FeishuResult;
import io.feishuapi.InvalidRequestException;
import io.feishuapi.Violation;
import io.feishuapi.bridge.BridgeProblems;
import io.feishuapi.json.JsonException;
import io.feishuapi.json.JsonWriter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One API with its handler: JSON in, checked request, typed result, JSON out. Those for events have no handler. */
final class HostedApi<Q extends FeishuRequest, R> {

    private final ApiDescriptor<Q, R> api;
    private final Function<Q, CompletionStage<R>> handler;
    private final BridgeProblems problems;

    HostedApi(ApiDescriptor<Q, R> api, Function<Q, CompletionStage<R>> handler, BridgeProblems problems) {
        this.api = api;
        this.handler = handler;
        this.problems = problems;
    }

    /** The API. */
    String name() {
        return api.name();
    }

    /** Whether a page gets the answer as the value of the call. */
    boolean returns() {
        return api.form().kind() == CallForm.Kind.RETURN;
    }

    /** Answers a call as a client would: with an object that says {@code errMsg: "NAME:ok"}, or with the value that it returns. */
    CompletionStage<String> answer(String requestJson) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        CompletionStage<R> result;
        try {
            result = handler.apply(request(requestJson));
        } catch (RuntimeException thrown) {
            answer.completeExceptionally(failure(thrown));
            return answer;
        }
        result.whenComplete((value, failure) -> {
            try {
                if (failure == null) {
                    answer.complete(returns() ? json(value) : withMessage(value));
                } else {
                    answer.completeExceptionally(failure(failure));
                }
            } catch (RuntimeException unwritable) {
                answer.completeExceptionally(failure(unwritable));
            }
        });
        return answer;
    }

    /**
     * Reads a request and checks it.
     *
     * @throws FeishuApiException if it is not as the page says
     */
    Q request(String json) {
        try {
            return api.readRequest(json);
        } catch (InvalidRequestException invalid) {
            throw invalid(invalid.violations().stream().map(Violation::toString).collect(Collectors.joining("; ")));
        } catch (JsonException malformed) {
            throw invalid(String.valueOf(malformed.getMessage()));
        }
    }

    private FeishuApiException invalid(String reasons) {
        return FeishuApiException.of(api.name(), null, null, api.name() + ":fail invalid parameter: " + reasons);
    }

    private FeishuApiException failure(Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : thrown;
        if (cause instanceof FeishuApiException known) {
            return known;
        }
        problems.report("the handler of " + api.name() + " failed: " + cause, cause);
        return FeishuApiException.of(api.name(), null, null, api.name() + ":fail internal error");
    }

    private String withMessage(@Nullable R value) {
        String json = value == null ? "{}" : json(value);
        boolean hasMessage =
                value instanceof FeishuResult result && result.extra().containsKey("errMsg");
        if (hasMessage || !json.endsWith("}")) {
            return json;
        }
        String message = JsonWriter.toJson(writer -> writer.value(api.name() + ":ok"));
        String members = json.substring(0, json.length() - 1);
        return members + (members.length() == 1 ? "" : ",") + "\"errMsg\":" + message + "}";
    }

    static String json(@Nullable Object value) {
        return JsonWriter.toJson(writer -> writer.value(value));
    }
}
