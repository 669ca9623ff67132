package io.feishuapi.cli.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Sends one GET request and waits for the whole answer. Follows no redirect, keeps no cookie, sends no credentials. */
final class HttpTransport {
    private static final String USER_AGENT = "feishu-api-fetch (+https://open.feishu.cn/document)";

    private final HttpClient client;
    private final Duration timeout;
    private final int maximumBytes;
    private final AtomicInteger requests = new AtomicInteger();

    HttpTransport(RequestOptions options) {
        this.timeout = options.timeout();
        this.maximumBytes = options.maximumBytes();
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    /**
     * Asks for a page.
     *
     * @throws HttpTimeoutException when the answer was not complete within the limit
     * @throws IOException when there was no connection, or it broke before the answer's head had come
     */
    Answer get(URI address, Validators validators) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .GET()
                .timeout(timeout)
                .header("Accept", "text/markdown, text/plain;q=0.9, */*;q=0.1")
                .header("User-Agent", USER_AGENT);
        for (Map.Entry<String, String> header : validators.requestHeaders().entrySet()) {
            request.header(header.getKey(), header.getValue());
        }
        requests.incrementAndGet();
        AtomicReference<HttpResponse.ResponseInfo> head = new AtomicReference<>();
        BoundedBody body = new BoundedBody(maximumBytes);
        CompletableFuture<HttpResponse<BoundedBody.Received>> exchange = client.sendAsync(request.build(), info -> {
            head.set(info);
            return body;
        });
        try {
            // The request's own time-out ends with the head; this one covers the body too.
            HttpResponse<BoundedBody.Received> response = exchange.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(address, response.statusCode(), response.headers(), response.body());
        } catch (TimeoutException e) {
            exchange.cancel(true);
            throw new HttpTimeoutException("no full answer within " + timeout.toMillis() + " ms");
        } catch (InterruptedException e) {
            exchange.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            // A connection that ends within the body fails the body or the whole exchange, whichever the client sees
            // first.
            HttpResponse.ResponseInfo info = head.get();
            if (info != null) {
                return new Answer(address, info.statusCode(), info.headers(), body.received());
            }
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IOException(String.valueOf(e.getCause()), e);
        }
    }

    /** How many requests were sent so far. */
    int requests() {
        return requests.get();
    }
}
