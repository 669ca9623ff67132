package io.feishuapi.spec.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.ErrorTable;
import io.feishuapi.spec.read.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorTablePhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "详见[Errno 错误码](https://x.y/errno) | ERRNO",
                "`fail` 返回对象可能带有 errno 属性 | ERRNO",
                "取值见 [蓝牙 API 错误码](https://x.y/b) | BLUETOOTH",
                "取值见[NFC API 错误码](https://x.y/n) | NFC",
                "取值见 [Beacon API错误码](https://x.y/b) | BEACON",
                "取值见 [CameraErrno](https://x.y/c) | CAMERA"
            })
    void aSentenceRefersToATable(String sentence, ErrorTable table) {
        assertThat(read(sentence)).containsExactly(table);
    }

    @Test
    void aSentenceMayReferToSeveral() {
        assertThat(read("带有 [errno](https://x.y/e)，取值见 [NFC API 错误码](https://x.y/n)"))
                .containsExactly(ErrorTable.ERRNO, ErrorTable.NFC);
    }

    @Test
    void otherWordsReferToNone() {
        assertThat(read("出错时给出 errorCode 和 myerrno，错误码见下表；打开蓝牙后再试")).isEmpty();
    }

    @Test
    void packedPagesRefer() {
        PageCatalog packed = PageCatalog.packed();

        assertThat(packed.find("connectBLEDevice").map(ApiPage::errorTables)).contains(List.of(ErrorTable.BLUETOOTH));
        assertThat(packed.find("getNFCAdapter").map(ApiPage::errorTables))
                .contains(List.of(ErrorTable.ERRNO, ErrorTable.NFC));
        assertThat(packed.find("getBeacons").orElseThrow().errorTables()).contains(ErrorTable.BEACON);
    }

    private static List<ErrorTable> read(String sentence) {
        String page = "# pick(Object object)\n\n选一个\n\n## 输出\n\n无\n\n## 错误码\n\n" + sentence + "\n";
        return new PageReader()
                .read("pick.md", page.getBytes(StandardCharsets.UTF_8))
                .errorTables();
    }
}
