package com.example.webapp;

import com.example.webapp.Outcome.Line;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** Typed results, as lines that the page shows. */
final class Shown {

    private Shown() {}

    static Outcome chat(GetChatInfoResult chat) {
        return Outcome.result(
                "GetChatInfoResult",
                Line.of("name", chat.name()),
                Line.of("i18nNames.enUs", chat.i18nNames() == null ? null : chat.i18nNames().enUs()),
                Line.of("badge", chat.badge()),
                Line.of("atCount", chat.atCount()),
                Line.of("avatarUrls", chat.avatarUrls() == null ? null : chat.avatarUrls().size()));
    }

    static Outcome pictures(ChooseImageResult chosen) {
        return Outcome.result(
                "ChooseImageResult",
                Line.of("tempFiles", chosen.tempFiles().size()),
                Line.of("tempFilePaths", String.join(", ", chosen.tempFilePaths())),
                Line.of("size", chosen.tempFiles().stream().collect(Collectors.summingLong(file -> file.size()))));
    }

    static Outcome code(ScanCodeResult scanned) {
        return Outcome.result("ScanCodeResult", Line.of("result", scanned.result()));
    }

    /** What is done at once, with one fact to tell. */
    static CompletionStage<Outcome> done(String title, String name, Object value) {
        return CompletableFuture.completedFuture(Outcome.result(title, Line.of(name, value)));
    }
}
