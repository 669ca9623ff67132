package io.feishuapi.cli.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.model.description.MalformedModelException;
import io.feishuapi.spec.needs.ApiNeeds;
import io.feishuapi.spec.needs.AppNeeds;
import io.feishuapi.spec.needs.ClientNeed;
import io.feishuapi.spec.needs.InterfaceNeeds;
import io.feishuapi.spec.needs.InterfaceNeedsWriter;
import io.feishuapi.spec.needs.NeedsJson;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AppNeedsTest {

    private static final ApiNeeds PICK = new ApiNeeds(
            "pick",
            "https://example.com/pick",
            List.of("im:chat"),
            List.of("scope.userLocation"),
            List.of(
                    cell(AppType.GADGET, Platform.ANDROID, "3.10.0"),
                    cell(AppType.GADGET, Platform.IOS, null),
                    cell(AppType.GADGET, Platform.HARMONY, "7.35.0")));

    private static final ApiNeeds MOVE = new ApiNeeds(
            "move",
            null,
            List.of("im:chat", "im:message"),
            List.of(),
            List.of(
                    cell(AppType.GADGET, Platform.ANDROID, "3.9"),
                    cell(AppType.GADGET, Platform.IOS, null),
                    new Support(AppType.GADGET, Platform.HARMONY, false, null)));

    private static final AppNeeds BOTH = AppNeeds.of(
            List.of(new InterfaceNeeds("b.Two", List.of(MOVE, PICK)), new InterfaceNeeds("a.One", List.of(PICK))));

    private static Support cell(AppType app, Platform platform, String since) {
        return new Support(app, platform, true, since);
    }

    @Test
    void mergesScopesWithWhoNeedsThem() {
        assertThat(BOTH.interfaces()).isEqualTo(Map.of("a.One", Set.of("pick"), "b.Two", Set.of("move", "pick")));
        assertThat(BOTH.permissions())
                .isEqualTo(Map.of("im:chat", Set.of("move", "pick"), "im:message", Set.of("move")));
        assertThat(BOTH.authScopes()).isEqualTo(Map.of("scope.userLocation", Set.of("pick")));
    }

    @Test
    void takesTheNewestVersionOfEachClient() {
        assertThat(BOTH.clients())
                .containsExactly(
                        new ClientNeed(AppType.GADGET, Platform.ANDROID, "3.10.0", List.of(), List.of()),
                        new ClientNeed(AppType.GADGET, Platform.IOS, null, List.of(), List.of()),
                        new ClientNeed(AppType.GADGET, Platform.HARMONY, "7.35.0", List.of("move"), List.of()));
    }

    @Test
    void tellsOfPagesThatSayNothing() {
        ApiNeeds web =
                new ApiNeeds("web", null, List.of(), List.of(), List.of(cell(AppType.WEBAPP, Platform.PC, "3.44.0")));
        assertThat(AppNeeds.of(List.of(new InterfaceNeeds("a.One", List.of(web, PICK))))
                        .clients())
                .last()
                .isEqualTo(new ClientNeed(AppType.WEBAPP, Platform.PC, "3.44.0", List.of(), List.of("pick")));
    }

    @Test
    void theOrderOfInterfacesDoesNotMatter() {
        InterfaceNeeds one = new InterfaceNeeds("a.One", List.of(PICK));
        InterfaceNeeds two = new InterfaceNeeds("b.Two", List.of(MOVE));
        assertThat(AppNeeds.of(List.of(one, two))).isEqualTo(AppNeeds.of(List.of(two, one)));
    }

    @Test
    void anInterfaceComesBackFromItsFile() throws MalformedModelException {
        InterfaceNeeds needs = new InterfaceNeeds("com.example.Outer$Api", List.of(MOVE, PICK));

        String text = InterfaceNeedsWriter.write(needs);

        assertThat(needs.path()).isEqualTo("META-INF/feishu-api/apis/com.example.Outer$Api.json");
        assertThat(NeedsJson.read(text)).isEqualTo(needs);
        assertThat(text).isEqualTo("""
            {
              "interface": "com.example.Outer$Api",
              "apis": [
                {
                  "name": "move",
                  "permissions": ["im:chat", "im:message"],
                  "authScopes": [],
                  "support": [
                    {"app": "gadget", "platform": "android", "supported": true, "since": "3.9"},
                    {"app": "gadget", "platform": "ios", "supported": true},
                    {"app": "gadget", "platform": "harmony", "supported": false}
                  ]
                },
                {
                  "name": "pick",
                  "sourceUrl": "https://example.com/pick",
                  "permissions": ["im:chat"],
                  "authScopes": ["scope.userLocation"],
                  "support": [
                    {"app": "gadget", "platform": "android", "supported": true, "since": "3.10.0"},
                    {"app": "gadget", "platform": "ios", "supported": true},
                    {"app": "gadget", "platform": "harmony", "supported": true, "since": "7.35.0"}
                  ]
                }
              ],
              "permissions": ["im:chat", "im:message"],
              "authScopes": ["scope.userLocation"],
              "clients": [
                {"app": "gadget", "platform": "android", "runs": true, "since": "3.10.0", "missing": [], "unstated": []},
                {"app": "gadget", "platform": "ios", "runs": true, "missing": [], "unstated": []},
                {"app": "gadget", "platform": "harmony", "runs": false, "since": "7.35.0", "missing": ["move"], "unstated": []}
              ]
            }
            """);
    }

    @Test
    void whateverStandsInAPageComesBackFromTheFile() throws MalformedModelException {
        String hostile = "a\"b\\c\0\n\t</script>\ud83d\ude00";
        InterfaceNeeds needs = new InterfaceNeeds(
                "a.B", List.of(new ApiNeeds(hostile, hostile, List.of(hostile), List.of(hostile), List.of())));

        assertThat(NeedsJson.read(InterfaceNeedsWriter.write(needs))).isEqualTo(needs);
        InterfaceNeeds half =
                new InterfaceNeeds("a.B", List.of(new ApiNeeds("\ud800", null, List.of(), List.of(), List.of())));
        assertThat(InterfaceNeedsWriter.write(half)).contains("\"\\ud800\"");
    }

    @Test
    void refusesOtherJson() {
        assertThatThrownBy(() -> NeedsJson.read("{\"apis\": [{}]}"))
                .isInstanceOf(MalformedModelException.class)
                .hasMessage("apis[0].name is missing");
    }

    @Test
    void printsTables() {
        assertThat(NeedsText.text(BOTH)).isEqualTo("""
            APIS
              INTERFACE  APIS
              a.One      pick
              b.Two      move, pick

            PERMISSION SCOPES
              SCOPE       NEEDED BY
              im:chat     move, pick
              im:message  move

            USER AUTHORISATION SCOPES
              SCOPE               NEEDED BY
              scope.userLocation  pick

            CLIENTS
              APP     PLATFORM  FROM    NOT THERE  PAGE SAYS NOTHING
              gadget  android   3.10.0  -          -
              gadget  ios       any     -          -
              gadget  harmony   -       move       -
            """);
        assertThat(NeedsText.markdown(BOTH)).contains("""
            ## Permission scopes

            | Scope | Needed by |
            | --- | --- |
            | im:chat | move, pick |
            | im:message | move |
            """);
        assertThat(NeedsText.text(AppNeeds.of(List.of(new InterfaceNeeds("a.One", List.of())))))
                .contains("PERMISSION SCOPES\n  none\n");
    }

    @Test
    void namesBecomeNoMarkup() {
        ApiNeeds hostile = new ApiNeeds("pick", null, List.of("a|b<script>`x`\u001b[2J"), List.of(), List.of());
        AppNeeds needs = AppNeeds.of(List.of(new InterfaceNeeds("a.One", List.of(hostile))));
        assertThat(NeedsText.markdown(needs))
                .contains("a\\|b\\<script\\>\\`x\\`")
                .doesNotContain("\u001b");
        assertThat(NeedsText.text(needs)).doesNotContain("\u001b");
    }
}
