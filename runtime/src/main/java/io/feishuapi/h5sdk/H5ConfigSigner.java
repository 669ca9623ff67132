package io.feishuapi.h5sdk;

import io.feishuapi.ApiDescriptor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Signs the arguments of {@code h5sdk.config} for one app. Immutable and thread-safe.
 *
 * <pre>{@code
 * H5ConfigSigner signer = new H5ConfigSigner("cli_a1");
 * H5Config config = signer.sign(ticket, url, List.of(GetChatInfoRequest.API, ChooseChatRequest.API));
 * }</pre>
 *
 * <p>The signature is the lowercase hex SHA-1 of {@code jsapi_ticket=…&noncestr=…&timestamp=…&url=…}; SHA-1 is what Feishu asks for.
 */
public final class H5ConfigSigner {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private static final Pattern ADDRESS = Pattern.compile("https?://[^/?#]");

    private static final int NONCE_BYTES = 16;

    private final String appId;
    private final Supplier<String> nonces;
    private final LongSupplier clock;

    /**
     * Signs for an app, with nonces from {@link SecureRandom} and the system's clock.
     *
     * @param appId the app, {@code cli_…}
     * @throws IllegalArgumentException if it is blank
     */
    public H5ConfigSigner(String appId) {
        this(appId, secureNonces(), System::currentTimeMillis);
    }

    /**
     * Signs with nonces and times of the caller's choice, for tests.
     *
     * @param appId the app
     * @param nonces a new text each time
     * @param clock milliseconds since 1970
     * @throws IllegalArgumentException if the app is blank
     */
    public H5ConfigSigner(String appId, Supplier<String> nonces, LongSupplier clock) {
        if (appId.trim().isEmpty()) {
            throw new IllegalArgumentException("the app's id is blank; it looks like cli_a1b2c3");
        }
        this.appId = appId;
        this.nonces = nonces;
        this.clock = clock;
    }

    /**
     * Signs for a page.
     *
     * @param ticket the app's ticket
     * @param url the page's address exactly as the browser has it, query included; a fragment is left off
     * @param apis the APIs that the page will call
     * @throws IllegalArgumentException if the address is none of a page: it has to be absolute, with a host, and as {@code
     *     location.href} has it, where whatever is not ASCII is encoded
     */
    public H5Config sign(JsapiTicket ticket, String url, Collection<? extends ApiDescriptor<?, ?>> apis) {
        List<String> names = new ArrayList<>();
        for (ApiDescriptor<?, ?> api : apis) {
            names.add(api.name());
        }
        return signNames(ticket, url, names);
    }

    /**
     * Signs for a page that calls APIs by name.
     *
     * @param ticket the app's ticket
     * @param url the page's address exactly as the browser has it, query included; a fragment is left off
     * @param apiNames the APIs that the page will call; each is listed once
     * @throws IllegalArgumentException if the address is none of a page, or if a name is blank
     */
    public H5Config signNames(JsapiTicket ticket, String url, Collection<String> apiNames) {
        String signed = withoutFragment(url);
        String nonce = nonces.get();
        long timestamp = clock.getAsLong();
        Set<String> names = new LinkedHashSet<>(apiNames);
        for (String name : names) {
            if (name.trim().isEmpty()) {
                throw new IllegalArgumentException("the name of an API is blank in " + names);
            }
        }
        return new H5Config(appId, timestamp, nonce, signature(ticket, nonce, timestamp, signed), List.copyOf(names));
    }

    private static String withoutFragment(String url) {
        int fragment = url.indexOf('#');
        String page = fragment < 0 ? url : url.substring(0, fragment);
        if (!ADDRESS.matcher(page).lookingAt()) {
            throw new IllegalArgumentException(
                    "the url must be the page's whole address, beginning with https:// or http:// and a host, got \""
                            + page + "\"");
        }
        for (int i = 0; i < page.length(); i++) {
            char character = page.charAt(i);
            if (character <= ' ' || character == '\u007f') {
                throw new IllegalArgumentException(
                        "the url must be as location.href has it, but there is a blank or a line break at index " + i);
            } else if (character > '~') {
                throw new IllegalArgumentException(
                        "the url must be as location.href has it, where all but ASCII is encoded"
                                + " (%E9%A3%9E, xn--…), but there is U+"
                                + String.format(Locale.ROOT, "%04X", (int) character)
                                + " at index " + i);
            }
        }
        return page;
    }

    private static String signature(JsapiTicket ticket, String nonce, long timestamp, String url) {
        String text =
                "jsapi_ticket=" + ticket.text() + "&noncestr=" + nonce + "&timestamp=" + timestamp + "&url=" + url;
        return hex(sha1().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-1", impossible);
        }
    }

    private static Supplier<String> secureNonces() {
        SecureRandom random = new SecureRandom();
        return () -> {
            byte[] bytes = new byte[NONCE_BYTES];
            random.nextBytes(bytes);
            return hex(bytes);
        };
    }

    private static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length * 2);
        for (byte each : bytes) {
            text.append(HEX[each >> 4 & 0xf]).append(HEX[each & 0xf]);
        }
        return text.toString();
    }
}
