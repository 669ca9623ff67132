package io.feishuapi.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.feishuapi.spec.catalog.PageFolder;
import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.model.json.ModelWriter;
import io.feishuapi.spec.read.PageReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a page says is in its model: as a text, or as a fact that its words became. */
class NothingLostTest {

    private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");

    /** Shorter pieces are titles of columns and labels. */
    private static final int SHORTEST = 5;

    private static final Pattern FENCES = Pattern.compile("(?s)```.*?```");
    private static final Pattern PIECES = Pattern.compile("[，。；：、,;:|（）()<>\"“”‘’`*\\[\\]!！?？\n]");
    private static final Pattern NO_CHINESE = Pattern.compile("[^\\x{4e00}-\\x{9fff}]");

    /** What every page has, and what says nothing of the API. */
    private static final Pattern FORMULA =
            Pattern.compile("最后更新于.*|字段权限要求|预览(?:小程序|网页应用)|下载示例代码|该接口继承|标准对象输[入出]|无?扩展属性(?:描述|如下所示)?|(?:回调函数|success"
                    + " ?)?返回(?:对象|值)(?:参数)?的?(?:扩展)?(?:属性(?:与方法)?|示例|说明)?(?:如下所示|如下表)?|参数是一个对象|[由有]以下属性|该对象的属性与方法列表参见以下表格|该对象的方法列表如下(?:所示)?|在(?:以下表格|下表)中(?:点击方法名)?|点击方法名|.*"
                    + " 有以下方法|该(?:接口|方法)仅?支持(?:小程序|网页应用)(?:和网页应用)?调用|对应的客户端版本支持情况如下所示|该方法无输入参数"
                    + "|该对象的方法列表参见下表|点击下表中的方法名|可?查看对应.*的支持说明|扫码类型定义如下|回调函数接受的参数|取值范围为");

    /** Words of limits, support, defaults and scopes, which became facts. */
    private static final Pattern FACT = Pattern.compile(
            "(?:.{2,5})?不能超过 ?\\d+M?|最多(?:只?支持|支持) ?(?:\\d+ ?)?.{1,6}|最多可返回 ?\\d+ ?条(?:数据)?|限制在 ?\\d+ ?字节内|.{2,4}端?不支持此字段|仅在? ?PC.*返回"
                    + "|仅iOS(?:和Android)?支持且在.*时生效|.*不填.*随机路径|不传值时默认.*|不填此参数或.*|可能的取值包括\\w+|获取用户基本信息|读取群信息");

    /** How many pieces of which published pages are known to be lost; may only shrink. */
    private static final Map<String, Long> KNOWN = Map.ofEntries(
            Map.entry("API-权限", 2L),
            Map.entry("CameraErrno", 1L),
            Map.entry("Errno错误码", 6L),
            Map.entry("FileSystemManager.getSavedFileList", 1L),
            Map.entry("FileSystemManager.readFile", 1L),
            Map.entry("canvasToTempFilePath", 1L),
            Map.entry("createCanvasContext", 5L),
            Map.entry("disableLeaveConfirm", 1L),
            Map.entry("enterProfile", 1L),
            Map.entry("getBlockActionSourceDetail", 1L),
            Map.entry("getFileSystemManager", 1L),
            Map.entry("getStorage", 1L),
            Map.entry("getStorageSync", 1L),
            Map.entry("offBLECharacteristicValueChange", 2L),
            Map.entry("offBLEConnectionStateChange", 2L),
            Map.entry("onResize", 1L),
            Map.entry("removeStorage", 1L),
            Map.entry("removeStorageSync", 1L),
            Map.entry("sendMessageCard", 1L),
            Map.entry("setStorage", 1L),
            Map.entry("setStorageSync", 1L),
            Map.entry("setTabBarStyle", 1L),
            Map.entry("文件系统概述", 2L),
            Map.entry("新版获取地理位置-API-适配指南", 14L),
            Map.entry("版本兼容说明", 3L),
            Map.entry("示例代码", 2L),
            Map.entry("鸿蒙适配指南", 7L));

    /** The same of packed pages. */
    private static final Map<String, Long> KNOWN_OF_PACKED = Map.ofEntries(
            Map.entry("FileSystemManager.readFile", 2L),
            Map.entry("SocketTask.onClose", 2L),
            Map.entry("canvasToTempFilePath", 1L),
            Map.entry("createCanvasContext", 5L),
            Map.entry("getFileSystemManager", 1L),
            Map.entry("onLocationChange", 2L));

    @Test
    void ofPackedPages() throws IOException {
        Map<String, Long> pages = lost(Path.of("pages"), 300).stream()
                .collect(Collectors.groupingBy(piece -> piece.substring(0, piece.indexOf(':')), Collectors.counting()));
        assertThat(pages).containsExactlyInAnyOrderEntriesOf(KNOWN_OF_PACKED);
    }

    @Test
    void ofPublishedPages() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), () -> "no published pages at " + CORPUS + ", nothing to look into");
        Map<String, Long> pages = lost(CORPUS, 800).stream()
                .collect(Collectors.groupingBy(piece -> piece.substring(0, piece.indexOf(':')), Collectors.counting()));
        assertThat(pages).containsExactlyInAnyOrderEntriesOf(KNOWN);
    }

    private static List<String> lost(Path folder, int expected) throws IOException {
        List<String> lost = new ArrayList<>();
        int pieces = 0;
        for (PageSource page : PageFolder.list(folder)) {
            String model = chinese(ModelWriter.write(page.read(new PageReader()), ModelWriter.Layout.LINE));
            String prose = FENCES.matcher(new String(page.bytes(), StandardCharsets.UTF_8))
                    .replaceAll("");
            for (String piece : PIECES.splitAsStream(prose).toList()) {
                String words = chinese(piece);
                if (words.length() >= SHORTEST) {
                    pieces++;
                    if (!model.contains(words) && !isFormula(piece.strip())) {
                        lost.add(page.name() + ": " + piece.strip());
                    }
                }
            }
        }
        assertThat(pieces).isGreaterThan(expected);
        return lost;
    }

    private static boolean isFormula(String piece) {
        return FORMULA.matcher(piece).matches() || FACT.matcher(piece).matches();
    }

    private static String chinese(String text) {
        return NO_CHINESE.matcher(text).replaceAll("");
    }
}
