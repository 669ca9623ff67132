package io.feishuapi.spec.read;

import static io.feishuapi.spec.Pages.outline;
import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.Pages;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {

    private static final String STANDARD = "\n\n做事\n\n## 输入\n\n继承标准对象输入，无扩展属性\n\n## 输出\n\n继承标准对象输出，无扩展属性\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "# doIt(Object object); doIt",
                "#\tdoIt(Object object)  ; doIt",
                "# doIt; doIt",
                "# tt.doIt(Object object); doIt",
                "# doIt（Object object）; doIt",
                "# 做事 doIt(Object object); doIt",
                "# Manager.doIt(Object object); Manager.doIt",
                "## doIt(Object object); doIt",
                "# Manager Manager.doIt(Object object); Manager.doIt"
            })
    void callbacksByHeading(String heading, String name) {
        ApiPage page = Pages.read(heading + STANDARD);
        assertThat(page.name()).isEqualTo(name);
        assertThat(page.kind()).isEqualTo(ApiKind.CALLBACK);
        assertThat(page.owner()).isEqualTo(name.contains(".") ? "Manager" : null);
    }

    @Test
    void ownerOfTheTitle() {
        ApiPage page = Pages.read("---\ntitle: Manager.doIt\n---\n# doIt(Object object)" + STANDARD);
        assertThat(page.name()).isEqualTo("Manager.doIt");
        assertThat(page.owner()).isEqualTo("Manager");
    }

    @ParameterizedTest
    @CsvSource({
        "onThing(function callback),LISTENER",
        "Manager.onThing,LISTENER",
        "offThing(function callback),UNLISTEN",
        "onThing(Object object),LISTENER"
    })
    void listeners(String heading, ApiKind kind) {
        assertThat(Pages.read("# " + heading
                                + "\n\n## 输出\n\n回调函数返回对象的属性：\n\n名称 | 类型 | 描述\n---|---|---\na | string | 甲\n")
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void syncBySignatureOfTheProse() {
        ApiPage page = Pages.read(
                "# Manager.put\n\nManager.put(string key, number value) 用于做事。\n\n## 输入\n\n名称 | 类型 | 必填 | 描述\n---|---|---|---\n"
                        + "key | string | 是 | 键\nvalue | number | 是 | 值\n\n## 输出\n\n无\n");
        assertThat(page.kind()).isEqualTo(ApiKind.SYNC);
        assertThat(outline(page.input())).containsExactly("key:string", "value:number");
    }

    @ParameterizedTest
    @CsvSource({"getThingSync,SYNC", "getThingSync(),SYNC", "getThing(string id),SYNC"})
    void syncByName(String heading, ApiKind kind) {
        assertThat(Pages.read(
                                "# " + heading
                                        + "\n\n做事\n\n## 输入\n\n无\n\n## 输出\n\n返回值说明如下表。\n\n名称 | 类型 | 描述\n---|---|---\na | string | 甲\n")
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void factoryByItsMethods() {
        ApiPage page = Pages.read(
                "# getThing()\n\n取\n\n## 输入\n\n无\n\n## 输出\n\n返回值：`thing`，该对象的方法列表参见下表：\n\n方法 | 介绍\n---|---\n[go()](https://x.y) | 走\n");
        assertThat(page.kind()).isEqualTo(ApiKind.FACTORY);
        assertThat(page.output()).isEmpty();
    }

    @Test
    void factoryByTheObjectThatItNames() {
        String page = "# Manager.getThing()\n\n取\n\n## 输入\n\n无\n\n## 输出\n\n返回值：`ThingTask` 对象\n";
        assertThat(Pages.read(page).kind()).isEqualTo(ApiKind.FACTORY);
        assertThat(Pages.read(page.replace("getThing", "moveThing")).kind()).isEqualTo(ApiKind.SYNC);
    }

    @Test
    void factoryByGoingOnWithItsOwner() {
        String page = "# Motion.step(Object object)\n\n走\n\n## 输入\n\n无\n\n## 输出\n\n返回值：`Motion`，可以继续调用\n";
        assertThat(Pages.read(page).kind()).isEqualTo(ApiKind.FACTORY);
        assertThat(Pages.read(page.replace("`Motion`", "`Other`")).kind()).isEqualTo(ApiKind.CALLBACK);
    }

    @Test
    void argumentOfTheCallbackUnderItsOwnHeading() {
        ApiPage page =
                Pages.read("# Manager.onThing(function callback)\n\n听\n\n## 输入\n\n### function callback\n\n回调函数\n\n"
                        + "#### 参数\n\n##### Object res\n\n属性 | 类型 | 说明\n---|---|---\na | string | 甲\n");
        assertThat(page.input()).isEmpty();
        assertThat(outline(page.output())).containsExactly("a:string");
    }

    @Test
    void noArgumentAndTheStandardOutputIsNeither() {
        assertThat(Pages.read("# Manager.go()\n\n走\n\n## 输入\n\n无\n\n## 输出\n\n继承标准对象输出，无扩展属性\n")
                        .kind())
                .isEqualTo(ApiKind.OTHER);
    }

    @Test
    void serverApisAreLeftAlone() {
        ApiPage page = Pages.read(
                "# 获取用户信息\n\n取\n\n## 请求\n\n| HTTP URL | https://x.y/z |\n| --- | --- |\n| HTTP Method | GET |\n\n## 响应\n\n### 响应体\n\n名称 | 类型 | 描述\n---|---|---\ncode | int | 码\n");
        assertThat(page.kind()).isEqualTo(ApiKind.HTTP);
        assertThat(page.input()).isEmpty();
        assertThat(page.hasErrors()).isFalse();
    }
}
