package io.feishuapi.h5sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.sample.GreetRequest;
import io.feishuapi.script.ScriptText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class H5ConfigSignerTest {

    private static final JsapiTicket TICKET = JsapiTicket.of("617bf955832a4d4d80d9d8d85917a427");

    private final H5ConfigSigner signer = new H5ConfigSigner("cli_a1", () -> "Y7a8KkqX041bsSwT", () -> 1510045655000L);

    private static final String PAGE = "https://m.haiwainet.cn/ttc/3541093/2018/0509/content_31312407_1.html";

    // Answers of sha1sum for the text that the docs prescribe.
    @ParameterizedTest
    @CsvSource({
        PAGE + ",2ee6a79c182eeec8d76e7474136edb6e617b8d58",
        PAGE + "#top,2ee6a79c182eeec8d76e7474136edb6e617b8d58",
        PAGE + "#/route?x=1#y,2ee6a79c182eeec8d76e7474136edb6e617b8d58",
        "https://example.com/?q=%E9%A3%9E&b=1,aa628de5ebff1e088a2834686a5f9953fd9f9974",
        "https://example.com/%E9%A3%9E%E4%B9%A6,9ee21425cfede7bdaa823ae74142fbfd3ef137d3",
        "http://localhost:8080/,d40fde7697a144b5ef20a44850f2f5377e905a97"
    })
    void signsAsThePageSays(String url, String signature) {
        assertThat(signer.sign(TICKET, url, List.of()).signature()).isEqualTo(signature);
    }

    @Test
    void givesWhatThePageNeeds() {
        H5Config config = signer.sign(TICKET, PAGE, List.of(GreetRequest.API, GreetRequest.API));

        assertThat(config.toJson())
                .isEqualTo("{\"appId\":\"cli_a1\",\"timestamp\":1510045655000,\"nonceStr\":\"Y7a8KkqX041bsSwT\","
                        + "\"signature\":\"" + config.signature() + "\",\"jsApiList\":[\"greet\"]}");
        assertThat(signer.signNames(TICKET, PAGE, List.of("b", "a", "b")).jsApiList())
                .containsExactly("b", "a");
    }

    @Test
    void isSafeInAScript() {
        H5Config config = new H5ConfigSigner("</script>", () -> "n", () -> 1).signNames(TICKET, PAGE, List.of("<!--"));

        assertThat(ScriptText.of(config)).doesNotContain("<");
    }

    @Test
    void tellsTheTicketToNobody() {
        H5Config config = signer.sign(TICKET, PAGE, List.of());

        assertThat(TICKET).hasToString("JsapiTicket[hidden]");
        assertThat(config.toString() + config.toJson()).doesNotContain("617bf955832a4d4d80d9d8d85917a427");
    }

    @Test
    void takesANewNonceEachTime() {
        H5ConfigSigner real = new H5ConfigSigner("cli_a1");
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            nonces.add(real.sign(TICKET, PAGE, List.of()).nonceStr());
        }

        assertThat(nonces).hasSize(1_000).allMatch(nonce -> nonce.matches("[0-9a-f]{32}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/page",
                "example.com",
                "javascript:x",
                "https://",
                "https:///page",
                "https://#top",
                "https://a b",
                "https://a\n&x",
                "https://a\t",
                "https://example.com/飞书",
                "https://example.com/a\u00a0b"
            })
    void refusesWhatIsNoAddressOfAPage(String url) {
        assertThatThrownBy(() -> signer.sign(TICKET, url, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the url must be");
    }

    @Test
    void saysWhichCharacterHasToBeEncoded() {
        assertThatThrownBy(() -> signer.sign(TICKET, "https://example.com/飞书", List.of()))
                .hasMessageContaining("U+98DE at index 20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc\n", "a b", "abc\u00a0", "飞书"})
    void refusesATicketThatIsNotAsTheServerGaveIt(String ticket) {
        assertThatThrownBy(() -> JsapiTicket.of(ticket))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the jsapi ticket must be as Feishu's server gave it");
    }

    @Test
    void refusesBlankAppsAndNames() {
        assertThatThrownBy(() -> new H5ConfigSigner(" ")).hasMessageStartingWith("the app's id is blank");
        assertThatThrownBy(() -> signer.signNames(TICKET, PAGE, List.of("greet", "")))
                .hasMessageStartingWith("the name of an API is blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void refusesABlankTicket(String ticket) {
        assertThatThrownBy(() -> JsapiTicket.of(ticket)).hasMessage("the jsapi ticket is blank");
    }
}
