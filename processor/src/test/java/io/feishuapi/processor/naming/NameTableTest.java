package io.feishuapi.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class",
                "default",
                "hashCode",
                "getClass",
                "toString",
                "wait",
                "yield",
                "record",
                "extra",
                "builder",
                "toJson",
                "checks",
                "true",
                "null",
                "_"
            })
    void givesAReservedMemberAnotherName(String name) {
        assertThat(NameTable.ofMembers().claim(name)).isEqualTo(name + "Value");
    }

    @Test
    void numbersNamesThatDifferInCaseOnly() {
        NameTable table = NameTable.ofMembers();
        assertThat(table.claim("id")).isEqualTo("id");
        assertThat(table.claim("Id")).isEqualTo("Id2");
        assertThat(table.claim("id")).isEqualTo("id3");
    }

    @Test
    void doesNotGiveTheSameNameToWhatWasNumberedAlready() {
        NameTable table = NameTable.ofMembers();
        assertThat(table.claim("id2")).isEqualTo("id2");
        assertThat(table.claim("id")).isEqualTo("id");
        assertThat(table.claim("id")).isEqualTo("id3");
    }

    @Test
    void doesNotGiveAReservedNamesReplacementTwice() {
        NameTable table = NameTable.ofMembers();
        assertThat(table.claim("classValue")).isEqualTo("classValue");
        assertThat(table.claim("class")).isEqualTo("classValue2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String",
                "List",
                "Builder",
                "Known",
                "JsonReader",
                "Object",
                "Override",
                "string",
                "TopRequest",
                "NextStage",
                "Stage"
            })
    void keepsNestedTypesAwayFromNamesThatTheCodeNeeds(String name) {
        assertThat(NameTable.ofNestedTypes(Set.of("TopRequest")).claim(name)).isEqualTo(name + "Value");
    }

    @Test
    void triesTheParentsNameBeforeNumbers() {
        NameTable table = NameTable.ofNestedTypes(Set.of());
        assertThat(table.claim("Mode", "LeftMode")).isEqualTo("Mode");
        assertThat(table.claim("Mode", "RightMode")).isEqualTo("RightMode");
        assertThat(table.claim("Mode", "RightMode")).isEqualTo("Mode2");
    }
}
