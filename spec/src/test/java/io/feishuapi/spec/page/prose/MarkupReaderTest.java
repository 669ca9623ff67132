package io.feishuapi.spec.page.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.feishuapi.spec.text.Position;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupReaderTest {

    private static CellProse read(String markdown) {
        return new MarkupReader().readCell(markdown, new Position(10, 5));
    }

    private static List<String> texts(Prose prose) {
        return prose.lines().stream().map(ProseLine::text).toList();
    }

    @Test
    void blankCellSaysNothing() {
        assertThat(read("  \n ")).isEqualTo(CellProse.EMPTY);
        assertThat(read("&nbsp;").body().isEmpty()).isTrue();
    }

    @Test
    void hardBreaksLineEndsAndTagsEndLines() {
        CellProse cell = read("一  \n二\n三<br>四<BR/>五<br >六");
        assertThat(texts(cell.body())).containsExactly("一", "二", "三", "四", "五", "六");
        assertThat(cell.body().lines())
                .extracting(ProseLine::position)
                .startsWith(new Position(10, 5), new Position(11, 1));
        assertThat(cell.body().lines().get(3).position()).isEqualTo(new Position(12, 6));
    }

    @Test
    void picturesQuotationsAndSecretsAreToldByTheirTextAlone() {
        assertThat(texts(read("一\n![IMG_01.PNG](https://x.y/z)\n![流程](https://x.y/z)\n> width 指宽度\n> 0 表示大于")
                        .body()))
                .containsExactly("一", "流程", "width 指宽度", "> 0 表示大于");
        assertThat(texts(read("signature: c872b****, ticket: g10****").body()))
                .containsExactly("signature: c872b****, ticket: g10****");
        assertThat(texts(read("**值****：**甲").body())).containsExactly("值：甲");
    }

    @Test
    void marksKeepTheirPlaceInThePlainText() {
        ProseLine line =
                read("见 `a`、**粗** 和 [文档](https://x.y/z)").body().lines().get(0);
        assertThat(line.text()).isEqualTo("见 a、粗 和 文档");
        assertThat(line.markdown()).isEqualTo("见 `a`、粗 和 [文档](https://x.y/z)");
        assertThat(line.marks())
                .containsExactly(
                        new Mark(Mark.Kind.CODE, 2, 3, null),
                        new Mark(Mark.Kind.STRONG, 4, 5, null),
                        new Mark(Mark.Kind.LINK, 8, 10, "https://x.y/z"));
    }

    @Test
    void strongAgainstChineseTextIsStrong() {
        ProseLine line = read("**示例值：**abc").body().lines().get(0);
        assertThat(line.text()).isEqualTo("示例值：abc");
        assertThat(line.markdown()).isEqualTo("示例值：abc");
        assertThat(line.marks()).containsExactly(new Mark(Mark.Kind.STRONG, 0, 4, null));
    }

    @Test
    void bracketsWithoutAddressAreText() {
        assertThat(texts(read("[\"album\", \"camera\"]").body())).containsExactly("[\"album\", \"camera\"]");
        assertThat(texts(read("[a][b] ![c]").body())).containsExactly("[a][b] ![c]");
    }

    @Test
    void escapesAndEntitiesAreCharacters() {
        assertThat(texts(read("a \\| b &#124; c &lt;d&gt;").body())).containsExactly("a | b | c <d>");
    }

    @Test
    void bulletsOfEveryKind() {
        CellProse cell = read("值：\n- a\n* b\n• c\n·d\n\t- e\n-`f`\n-90");
        assertThat(cell.body().lines())
                .extracting(ProseLine::bullet, ProseLine::indent, ProseLine::text)
                .containsExactly(
                        tuple(false, 0, "值："),
                        tuple(true, 0, "a"),
                        tuple(true, 0, "b"),
                        tuple(true, 0, "c"),
                        tuple(true, 0, "d"),
                        tuple(true, 1, "e"),
                        tuple(true, 0, "f"),
                        tuple(false, 0, "-90"));
    }

    @Test
    void escapedDashIsNoBullet() {
        assertThat(read("\\- a").body().lines().get(0).bullet()).isFalse();
    }

    @Test
    void nestedBulletsByTabsAndBlanks() {
        CellProse cell = read("- zip  \n  \t- Android  \n  - PC  \n- eml  \n - jpg");
        assertThat(cell.body().lines()).extracting(ProseLine::indent).containsExactly(0, 1, 1, 0, 0);
    }

    @Test
    void noticeByLabel() {
        CellProse cell = read("单聊类型  \n**Notice**：mode为0时，必须传");
        assertThat(texts(cell.body())).containsExactly("单聊类型");
        assertThat(cell.notices())
                .singleElement()
                .satisfies(n -> assertThat(texts(n)).containsExactly("mode为0时，必须传"));
        assertThat(cell.notices().get(0).lines().get(0).position()).isEqualTo(new Position(11, 12));
    }

    @Test
    void labelsInARowBeginOneNotice() {
        CellProse cell = read("x  \n  **Notice**：**注意**：  \n- 一  \n- 二");
        assertThat(cell.notices()).hasSize(1);
        assertThat(texts(cell.notices().get(0))).containsExactly("一", "二");
    }

    @Test
    void bulletGluedToTheLabel() {
        Prose notice = read("x<br>**注意事项**：- 一<br>- 二").notices().get(0);
        assertThat(notice.lines())
                .extracting(ProseLine::bullet, ProseLine::text)
                .containsExactly(tuple(true, "一"), tuple(true, "二"));
    }

    @Test
    void noticeByTag() {
        CellProse cell = read("x<br><md-alert type=\"tip\" icon=\"none\"><br>**注意**：只在 PC<br></md-alert><br>**示例值**：1");
        assertThat(texts(cell.body())).containsExactly("x", "示例值：1");
        assertThat(cell.notices())
                .singleElement()
                .satisfies(n -> assertThat(texts(n)).containsExactly("只在 PC"));
    }

    @Test
    void tagThatShouldHaveBeenClosed() {
        CellProse cell = read("x  \n**Notice**：**注意**：  \n  - 一  \n  <md-alert>");
        assertThat(cell.notices())
                .singleElement()
                .satisfies(n -> assertThat(texts(n)).containsExactly("一"));
    }

    @Test
    void strayLabelSaysNothing() {
        CellProse cell = read("文本  \n**Notice**：");
        assertThat(cell.notices()).isEmpty();
        assertThat(texts(cell.body())).containsExactly("文本");
    }

    @Test
    void noticeWithoutEndIsOverAtAFieldsLabel() {
        CellProse cell = read("x\n**Notice**：只在 PC\n**示例值**：1");
        assertThat(texts(cell.body())).containsExactly("x", "示例值：1");
        assertThat(cell.notices()).hasSize(1);
    }

    @Test
    void noticeOwnsTheLabelsOfItsBullets() {
        CellProse cell = read("名字\n**Notice**：已知问题：\n- 甲端\n**示例值**：@t\n- 乙端\n**示例值**：t");
        assertThat(texts(cell.notices().get(0))).containsExactly("已知问题：", "甲端", "示例值：@t", "乙端", "示例值：t");
    }

    @Test
    void aBoldLabelBehindTheLastBulletEndsTheNotice() {
        CellProse cell = read("名字\n**Notice**：- 甲端\n- 乙端\n**示例值**：t");
        assertThat(texts(cell.notices().get(0))).containsExactly("甲端", "乙端");
        assertThat(texts(cell.body())).containsExactly("名字", "示例值：t");
    }

    @Test
    void permissionsByLabel() {
        CellProse cell = read("名  \n**字段权限要求**：  \n读取群信息(im:chat.group_info:readonly)  \n**Notice**：x");
        assertThat(texts(cell.body())).containsExactly("名");
        assertThat(cell.permissions())
                .extracting(PermissionMark::id, PermissionMark::label)
                .containsExactly(tuple("im:chat.group_info:readonly", "读取群信息"));
        assertThat(cell.notices()).hasSize(1);
    }

    @Test
    void permissionsByTag() {
        CellProse cell = read("名<br>**字段权限要求**：<br><md-perm name=\"a:b\" desc=\"甲\" tags=\"\">甲</md-perm>");
        assertThat(cell.permissions()).containsExactly(new PermissionMark("a:b", "甲", new Position(10, 25)));
        assertThat(texts(cell.body())).containsExactly("名");
    }

    @Test
    void unknownTagStaysInTheTextAndIsTold() {
        List<String> unknown = new ArrayList<>();
        MarkupReader reader = new MarkupReader((tag, at) -> unknown.add(tag + "@" + at));
        assertThat(reader.readCell("与 <video> 无关", Position.START).body().text())
                .isEqualTo("与 <video> 无关");
        assertThat(reader.readCell("<md-new>甲</md-new>", Position.START).body().text())
                .isEqualTo("甲");
        assertThat(unknown).containsExactly("video@1:3", "md-new@1:1", "md-new@1:10");
    }

    @Test
    void fenceInACell() {
        CellProse cell = read("如下：\n```json\n{\n  \"a\": 1\n}\n```\n完");
        assertThat(texts(cell.body())).containsExactly("如下：", "{", "\"a\": 1", "}", "完");
    }

    @Test
    void longCellsAreReadInPartsWithoutLoss() {
        String markdown = "甲`a` ".repeat(5000);
        CellProse cell = read(markdown);
        assertThat(cell.body().text().length()).isEqualTo("甲a ".length() * 5000 - 1);
    }
}
