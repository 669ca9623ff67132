package io.feishuapi.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    @Test
    void takesTheLongestTerm() throws IOException {
        Glossary glossary = read("群\tGROUP\n群主\tOWNER\n的\t\n");
        assertThat(glossary.translate("群主")).containsExactly("OWNER");
        assertThat(glossary.translate("群的ID")).containsExactly("GROUP", "ID");
    }

    @Test
    void translatesAllOrNothing() throws IOException {
        assertThat(read("群\tGROUP\n").translate("群主")).isEmpty();
    }

    @Test
    void refusesATermThatIsThereTwice() {
        assertThatThrownBy(() -> read("群\tGROUP\n群\tCROWD\n")).hasMessageContaining("has a term twice");
    }

    @Test
    void refusesALineWithoutTab() {
        assertThatThrownBy(() -> read("群 GROUP\n")).hasMessageContaining("has no tab");
    }

    @Test
    void isReadFromTheJar() {
        assertThat(Glossary.packed().translate("单聊")).containsExactly("SINGLE");
    }

    private static Glossary read(String lines) throws IOException {
        return Glossary.read(new BufferedReader(new StringReader(lines)));
    }
}
