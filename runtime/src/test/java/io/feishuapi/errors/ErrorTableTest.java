package io.feishuapi.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorTableTest {

    private static final Path GUIDES = Path.of("../../shared/corpus/guides");
    private static final Pattern ROW = Pattern.compile("\\|\\s*(\\d+)\\s*\\|([^|]*)\\|([^|]*)\\|?.*");

    private static final Map<ErrorTable, String> GUIDE = Map.of(
            ErrorTable.ERRNO, "Errno错误码.md",
            ErrorTable.BLUETOOTH, "蓝牙-API-错误码.md",
            ErrorTable.NFC, "NFC-API-错误码.md",
            ErrorTable.BEACON, "Beacon-API错误码.md",
            ErrorTable.CAMERA, "CameraErrno.md");

    @ParameterizedTest
    @EnumSource
    void eachCodeIsThereOnceWithWhatItMeans(ErrorTable table) {
        assertThat(table.errors()).hasSameSizeAs(table.codes());
        assertThat(table.errors().values())
                .allSatisfy(error -> assertThat(error.text()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void codesAndMessagesAreThoseOfTheDocs(ErrorTable table) throws IOException {
        Map<String, String> known = new LinkedHashMap<>();
        table.codes().forEach(code -> known.put(code.code(), code.message()));

        Map<String, String> listed = new LinkedHashMap<>();
        guide(table).forEach((code, cells) -> listed.put(code, cells.get(0)));
        assertThat(known).containsExactlyEntriesOf(listed);
    }

    @ParameterizedTest
    @EnumSource
    void wordsAreNotThoseOfTheDocs(ErrorTable table) throws IOException {
        UnaryOperator<String> bare = text -> text.replaceAll("[\\s，。,.]", "");
        guide(table)
                .forEach((code, cells) ->
                        assertThat(bare.apply(table.errors().get(code).text())).isNotEqualTo(bare.apply(cells.get(1))));
    }

    @Test
    void aCodeHasItsConstant() {
        assertThat(BluetoothError.NOT_INITIALIZED.code()).isEqualTo("10000");
        assertThat(ErrorTable.BLUETOOTH.errors().get("10000")).isEqualTo(BluetoothError.NOT_INITIALIZED.error());
        assertThat(ErrorTable.NFC.pageUrl())
                .startsWith("https://open.feishu.cn/")
                .endsWith("nfc-error-codes");
    }

    /** Message and meaning by code. */
    private static Map<String, List<String>> guide(ErrorTable table) throws IOException {
        Path guide = GUIDES.resolve(GUIDE.get(table));
        Assumptions.assumeTrue(Files.exists(guide), "no corpus of the docs at " + guide);
        Map<String, List<String>> rows = new LinkedHashMap<>();
        Files.readAllLines(guide).forEach(line -> {
            var row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(
                        row.group(1), List.of(row.group(2).strip(), row.group(3).strip()));
            }
        });
        assertThat(rows).isNotEmpty();
        return rows;
    }
}
