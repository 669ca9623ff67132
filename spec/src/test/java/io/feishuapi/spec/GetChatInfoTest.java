package io.feishuapi.spec;

import static io.feishuapi.spec.Pages.field;
import static io.feishuapi.spec.Pages.outline;
import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.Sample;
import io.feishuapi.spec.model.Support;
import org.junit.jupiter.api.Test;

/** The page that is packed with the module, with everything that it states. */
class GetChatInfoTest {

    private final ApiPage page = PageCatalog.packed().find("getChatInfo").orElseThrow();

    @Test
    void whatItIs() {
        assertThat(page.name()).isEqualTo("getChatInfo");
        assertThat(page.kind()).isEqualTo(ApiKind.CALLBACK);
        assertThat(page.owner()).isNull();
        assertThat(page.summary()).isEqualTo("获取某个会话的信息");
        assertThat(page.updated()).isEqualTo("2025-01-21");
        assertThat(page.keywords()).hasSize(4);
        assertThat(page.diagnostics()).isEmpty();
        assertThat(page.unmatched()).isEmpty();
    }

    @Test
    void whatGoesIn() {
        assertThat(outline(page.input())).containsExactly("openChatId:string", "chatType:number", "userType:number");
        assertThat(page.input()).extracting(Field::required).containsExactly(true, true, false);
        assertThat(field(page.input(), "chatType").enumValues())
                .extracting("label")
                .containsExactly("单聊", "群聊");
        assertThat(field(page.input(), "userType").enumValues())
                .extracting("label")
                .containsExactly("用户", "bot");
        assertThat(page.rules())
                .singleElement()
                .hasToString("RequiredWhen[path=in.userType, when=[Condition[path=in.chatType, equalTo=0]]]");
    }

    @Test
    void whatComesOut() {
        assertThat(outline(page.output()))
                .containsExactly(
                        "i18nNames:object[zh_cn:string, en_us:string, ja_jp:string]",
                        "name:string",
                        "avatarUrls:array<string>",
                        "atCount:number",
                        "badge:number");
        assertThat(page.output())
                .allSatisfy(f -> assertThat(f.permissions()).containsExactly("im:chat.group_info:readonly"));
        assertThat(field(page.output(), "atCount").availability().since()).isEqualTo("3.12.0");
    }

    @Test
    void whatStandsBesideIt() {
        assertThat(page.support()).hasSize(8).allMatch(Support::supported);
        assertThat(page.notices())
                .singleElement()
                .satisfies(n -> assertThat(n.position().line()).isEqualTo(10));
        assertThat(page.samples()).extracting(Sample::role).containsExactly(Sample.Role.CALL, Sample.Role.SUCCESS);
    }

    @Test
    void whereItsRowsBegin() {
        assertThat(page.input()).extracting(f -> f.position().line()).containsExactly(25, 27, 32);
        assertThat(field(page.output(), "i18nNames").fields())
                .extracting(f -> f.position().line())
                .containsExactly(48, 52, 56);
    }
}
