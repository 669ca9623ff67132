package io.feishuapi.spec.read;

import static io.feishuapi.spec.Pages.outline;
import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.Pages;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Arguments;
import io.feishuapi.spec.model.Callbacks;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.model.FieldTypeParser;
import io.feishuapi.spec.model.ObjectMethod;
import io.feishuapi.spec.model.ReturnedValue;
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

    @ParameterizedTest
    @CsvSource({
        "返回值：`ThingTask` 对象,object,ThingTask",
        "返回值：\\n`ThingTask`,object,ThingTask",
        "返回值：boolean,boolean,",
        "返回值为 `object` 类型。,object,"
    })
    void whatComesBackByProse(String output, String type, String object) {
        ApiPage page =
                Pages.read("# Manager.getThing()\n\n取\n\n## 输入\n\n无\n\n## 输出\n\n" + output.replace("\\n", "\n") + "\n");
        assertThat(page.kind()).isEqualTo(object == null ? ApiKind.SYNC : ApiKind.FACTORY);
        assertThat(page.returns())
                .isEqualTo(new ReturnedValue(FieldTypeParser.read(type).orElseThrow(), null, object));
        assertThat(page.arguments()).isEqualTo(Arguments.POSITIONAL);
    }

    @Test
    void whatComesBackByTheSummary() {
        ApiPage page = Pages.read(
                "# Nodes.size\n\n调用 Nodes.size(function callback) 排一个查询，返回 `nodes` 对应的 `Query`。\n\n## 输入\n\n无\n\n"
                        + "## 输出\n\n回调函数返回对象的属性：\n\n名称 | 类型 | 描述\n---|---|---\nwidth | number | 宽\n");
        assertThat(page.kind()).isEqualTo(ApiKind.FACTORY);
        assertThat(page.returns()).isEqualTo(new ReturnedValue(Simple.OBJECT, null, "Query"));
        assertThat(outline(page.input())).containsExactly("callback:function");
        assertThat(outline(page.output())).containsExactly("width:number");
    }

    @Test
    void aNameBeforeWhatItComesFromIsNotReturned() {
        ApiPage page = Pages.read("# Task.abort()\n\n中断 start 返回的 Task 对象\n\n## 输入\n\n无\n\n## 输出\n\n无\n");
        assertThat(page.kind()).isEqualTo(ApiKind.SYNC);
        assertThat(page.returns()).isNull();
    }

    @Test
    void aSummaryThatNamesTheOwnerTellsWhereItCameFrom() {
        ApiPage page = Pages.read(
                "# LoadTask.abort\n\n`load` 会返回一个 `loadTask` 对象，可以通过它的 `abort` 方法（`LoadTask.abort()`）中断\n\n## 输入\n\n无\n\n## 输出\n\n无\n");
        assertThat(page.kind()).isEqualTo(ApiKind.SYNC);
        assertThat(page.returns()).isNull();
    }

    @Test
    void factoryByGoingOnWithItsOwner() {
        ApiPage page = Pages.read("# Motion.step(Object object)\n\n走\n\n## 输入\n\n无\n\n## 输出\n\n返回值：`Motion`，可以继续调用\n");
        assertThat(page.kind()).isEqualTo(ApiKind.FACTORY);
        assertThat(page.arguments()).isEqualTo(Arguments.OBJECT);
        assertThat(page.returns()).isEqualTo(new ReturnedValue(Simple.OBJECT, null, "Motion"));
    }

    @Test
    void anObjectBesideTheResultOfACallback() {
        ApiPage page =
                Pages.read("# load(Object object)\n\n取\n\n## 输入\n\n继承标准对象输入，无扩展属性\n\n## 输出\n\n`success`返回对象的扩展属性：\n\n"
                        + "名称 | 类型 | 描述\n---|---|---\npath | string | 路径\n\n返回一个 `LoadTask`：\n\n方法 | 介绍\n---|---\n"
                        + "[LoadTask.abort()](https://x.y) | 中断\n");
        assertThat(page.kind()).isEqualTo(ApiKind.CALLBACK);
        assertThat(page.returns()).isEqualTo(new ReturnedValue(Simple.OBJECT, null, "LoadTask"));
        assertThat(page.methods()).containsExactly(new ObjectMethod("abort", "中断"));
        assertThat(outline(page.output())).containsExactly("path:string");
    }

    @Test
    void methodsAndPropertiesInATableOfTypes() {
        ApiPage page = Pages.read(
                "# makeBoard(string id)\n\n取\n\n## 输入\n\n名称 | 类型 | 必填 | 描述\n---|---|---|---\nid | string | 是 | 号\n\n"
                        + "## 输出\n\n返回值 `Board`，它有：\n\n名称 | 类型 | 描述\n---|---|---\n[draw](https://x.y) | function | 画\n"
                        + "alpha | number | 透明度\nadd | (offset: number) => void | 加\n");
        assertThat(page.kind()).isEqualTo(ApiKind.FACTORY);
        assertThat(page.methods()).containsExactly(new ObjectMethod("draw", "画"), new ObjectMethod("add", "加"));
        assertThat(outline(page.properties())).containsExactly("alpha:number");
        assertThat(page.output()).isEmpty();
    }

    @Test
    void whatIsListedAsInputOfACallWithoutParametersAreProperties() {
        ApiPage page = Pages.read(
                "# getPlayer()\n\n取\n\n## 输入\n\n名称 | 类型 | 必填 | 描述\n---|---|---|---\nsrc | string | 是 | 地址\n"
                        + "paused | boolean | 否 | 是否已暂停，只读\n\n## 输出\n\n返回值：`player`，方法如下：\n\n方法 | 介绍\n---|---\n[play](https://x.y) | 放\n");
        assertThat(page.input()).isEmpty();
        assertThat(page.properties()).extracting(Field::name).containsExactly("src", "paused");
        assertThat(page.properties()).extracting(Field::readOnly).containsExactly(false, true);
        assertThat(page.returns()).isEqualTo(new ReturnedValue(Simple.OBJECT, null, "Player"));
    }

    @Test
    void theOnlyRowIsTheValueItself() {
        String page =
                "# readSync(string id)\n\n取\n\n## 输入\n\n无\n\n## 输出\n\n名称 | 类型 | 描述\n---|---|---\ndata | string | 数据\n";
        assertThat(Pages.read(page).returns()).isEqualTo(new ReturnedValue(Simple.STRING, "data", null));
        assertThat(Pages.read(page.replace("## 输出\n", "## 输出\n\n返回值：\n")).returns())
                .isEqualTo(new ReturnedValue(Simple.OBJECT, null, null));
        String sample = "\n## 示例代码\n\n返回值示例：\n\n```json\n{\"data\": \"a\"}\n```\n";
        assertThat(Pages.read(page + sample).returns()).isEqualTo(new ReturnedValue(Simple.OBJECT, null, null));
    }

    @Test
    void theHeadingTellsTheTypeOfTheValue() {
        ApiPage page = Pages.read(
                "# Array<string> Files.list(string path)\n\n取\n\n## 输入\n\n名称 | 类型 | 必填 | 描述\n---|---|---|---\npath | string | 是 | 路径\n\n"
                        + "## 输出\n\n名称 | 类型 | 描述\n---|---|---\nfiles | string[] | 文件名\n");
        assertThat(page.name()).isEqualTo("Files.list");
        assertThat(page.returns()).isEqualTo(new ReturnedValue(new FieldType.Array(Simple.STRING), "files", null));
    }

    @Test
    void oneObjectInAndAValueOut() {
        String page =
                "# Recorder.start(Object object)\n\n记\n\n## 输入\n\n参数是一个对象：\n\n名称 | 类型 | 必填 | 描述\n---|---|---|---\nname | string | 是 | 名\n\n"
                        + "## 输出\n\n名称 | 类型 | 描述\n---|---|---\nid | number | 号\n";
        assertThat(Pages.read(page).kind()).isEqualTo(ApiKind.SYNC);
        assertThat(Pages.read(page).arguments()).isEqualTo(Arguments.OBJECT);
        assertThat(Pages.read(page).returns()).isEqualTo(new ReturnedValue(Simple.NUMBER, "id", null));
        assertThat(Pages.read(page.replace("Object object", "object name")).arguments())
                .isEqualTo(Arguments.POSITIONAL);
    }

    @Test
    void callbacksOfOtherNames() {
        ApiPage page = Pages.read(
                "# kit.config\n\n验\n\n## 输入\n\n名称 | 类型 | 必填 | 描述\n---|---|---|---\nid | string | 是 | 号\n\n"
                        + "## 输出\n\n`onSuccess`返回对象的属性：\n\n名称 | 类型 | 描述\n---|---|---\nkey | string | 匙\n\n## 错误码\n\n`onFail` 返回对象有 errCode。\n");
        assertThat(page.kind()).isEqualTo(ApiKind.CALLBACK);
        assertThat(page.callbacks()).isEqualTo(new Callbacks("onSuccess", "onFail"));
    }

    @Test
    void theFunctionThatOnlyTheHeadingNames() {
        ApiPage page = Pages.read(
                "# Player.onPlay(function callback)\n\n听\n\n## 输入\n\n继承标准对象输入，无扩展属性\n\n## 输出\n\n继承标准对象输出，无扩展属性\n");
        assertThat(page.kind()).isEqualTo(ApiKind.LISTENER);
        assertThat(page.arguments()).isNull();
        assertThat(outline(page.input())).containsExactly("callback:function");
    }

    @Test
    void theRowOfTheArgumentHasItsMembers() {
        ApiPage page = Pages.read(
                "# Watcher.watch(string name, function callback)\n\n看\n\n## 输入\n\n名称 | 类型 | 必填 | 描述\n---|---|---|---\nname | string | 是 | 名\ncallback | function | 是 | 函数\n\n"
                        + "## 输出\n\n名称 | 类型 | 描述\n---|---|---\nparam | object | 回调函数接受的参数\n&emsp;∟ ratio | number | 比例\n");
        assertThat(page.kind()).isEqualTo(ApiKind.SYNC);
        assertThat(page.returns()).isNull();
        assertThat(outline(page.output())).containsExactly("ratio:number");
    }

    @Test
    void aPageOfAnObject() {
        ApiPage page = Pages.read(
                "# Stat\n\n描述文件\n\n## 属性\n\n名称 | 类型 | 描述\n---|---|---\nsize | number | 大小\n\n"
                        + "## 方法\n\n### [Stat.isFile](https://x.y)\n\n是不是文件\n\n### [Stat.go(Object object)](https://x.y)\n\n走\n");
        assertThat(page.kind()).isEqualTo(ApiKind.OTHER);
        assertThat(page.methods()).containsExactly(new ObjectMethod("isFile", "是不是文件"), new ObjectMethod("go", "走"));
        assertThat(outline(page.properties())).containsExactly("size:number");
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void aGuideHasNoNameOfAnApi() {
        ApiPage page = Pages.read("# API 权限\n\n用户要先同意\n\n## 说明\n\n好\n");
        assertThat(page.kind()).isEqualTo(ApiKind.OTHER);
        assertThat(page.name()).isEqualTo("page");
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void scopesOfTheWholeApi() {
        assertThat(Pages.read("# doIt(Object object)\n\n做事\n\n## 注意事项\n\n- 需要权限：读取信息(im:thing.info:readonly)\n"
                                + STANDARD)
                        .permissions())
                .containsExactly("im:thing.info:readonly");
    }

    @Test
    void argumentOfTheCallbackUnderItsOwnHeading() {
        ApiPage page =
                Pages.read("# Manager.onThing(function callback)\n\n听\n\n## 输入\n\n### function callback\n\n回调函数\n\n"
                        + "#### 参数\n\n##### Object res\n\n属性 | 类型 | 说明\n---|---|---\na | string | 甲\n");
        assertThat(outline(page.input())).containsExactly("callback:function");
        assertThat(outline(page.output())).containsExactly("a:string");
    }

    @Test
    void aMethodWithoutParametersThatReturnsNothing() {
        assertThat(Pages.read("# Manager.go()\n\n走\n\n## 输入\n\n无\n\n## 输出\n\n继承标准对象输出，无扩展属性\n")
                        .kind())
                .isEqualTo(ApiKind.SYNC);
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
