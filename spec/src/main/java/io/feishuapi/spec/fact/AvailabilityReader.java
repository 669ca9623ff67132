package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.Platform;
import io.feishuapi.spec.page.prose.CellProse;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Reads where and since when a field is there. What is said of one value, or of an operating system's version, is left to others. */
final class AvailabilityReader implements FactReader {

    /** {@code Android/iOS 端：} at a sentence's begin holds for all of it. */
    private static final Phrase PREFIX =
            Phrase.of("^ {0,3}(?:- {1,3})?(?:在 {0,2})?" + Platforms.ONE + "(?: {0,2}(?:/|、|,|和|与|及|&) {0,2}"
                    + Platforms.ONE + "){0,4}+ {0,2}(?:端|系统|平台|设备|小程序|飞书|上){0,3} {0,2}[:,]?");

    /** {@code 仅 iOS 支持且在 x 为 true 时生效}: the first half is about the whole field. */
    private static final Phrase HALF = Phrase.of("支持(?=且|并且|,|;)");

    @Override
    public void read(FieldText text, FactCollector facts) {
        CellProse sinceCell = text.field().sinceCell();
        if (sinceCell != null) {
            String version = AvailabilityPhrases.version(sinceCell.body().text());
            if (version != null) {
                facts.since(version);
            }
        }
        for (TextLine line : text.lines()) {
            for (Span sentence : line.sentences()) {
                readSentence(sentence, text.field().name(), facts);
            }
        }
    }

    private static void readSentence(Span sentence, String name, FactCollector facts) {
        Set<Platform> scope = sentence.line().scope().platforms();
        Span whole = sentence.behindClaim();
        if (!AvailabilityPhrases.mayBeIn(whole)) {
            return;
        }
        if (whole.clauses().size() > 1 && whole.isFree()) {
            AvailabilityPhrases.Statement all = AvailabilityPhrases.read(whole, name);
            boolean mixed =
                    all == AvailabilityPhrases.Statement.SINCE && whole.normal().contains("不");
            if (all != null && !mixed) {
                take(all, whole, scope, facts);
                return;
            }
        }
        Matcher prefix = PREFIX.firstIn(whole);
        if (prefix != null) {
            Set<Platform> all = EnumSet.noneOf(Platform.class);
            all.addAll(scope);
            all.addAll(Platforms.namedIn(prefix.group()));
            scope = all;
        }
        for (Span clause : whole.smallClauses()) {
            readClause(clause, name, scope, facts);
        }
    }

    private static void readClause(Span clause, String name, Set<Platform> scope, FactCollector facts) {
        if (!clause.isFree()) {
            return;
        }
        AvailabilityPhrases.Statement statement = AvailabilityPhrases.read(clause, name);
        Span part = clause;
        if (statement == null) {
            Matcher half = HALF.firstIn(clause);
            if (half != null) {
                part = clause.part(0, half.end());
                statement = AvailabilityPhrases.read(part, name);
                statement = statement == AvailabilityPhrases.Statement.ONLY_ON ? statement : null;
            }
        }
        if (statement != null) {
            take(statement, part, scope, facts);
        }
    }

    private static void take(
            AvailabilityPhrases.Statement statement, Span clause, Set<Platform> scope, FactCollector facts) {
        Set<Platform> named = Platforms.namedIn(clause);
        Set<Platform> platforms = named.isEmpty() ? scope : named;
        if (AvailabilityPhrases.namesOthers(clause)) {
            takeOthers(statement, clause, facts);
            return;
        }
        boolean oneApp = AvailabilityPhrases.namesApp(clause)
                || AvailabilityPhrases.namesApp(clause.line().scope().text());
        switch (statement) {
            case ON -> {
                clause.understand();
                return;
            }
            case SINCE -> since(clause, platforms, facts);
            case NOT_ON -> {
                if (platforms.isEmpty() || (oneApp && !clause.normal().contains("小程序和网页应用"))) {
                    return;
                }
                platforms.forEach(facts::notOn);
            }
            case ONLY_ON -> {
                List<Platform> others = Platforms.others(platforms);
                others.forEach(facts::outsideOnly);
            }
            case ONLY_ON_SYSTEM -> {
                Platforms.others(platforms).forEach(facts::outsideOnly);
                facts.soft(softText(clause));
            }
        }
        if (oneApp && statement != AvailabilityPhrases.Statement.ONLY_ON) {
            facts.soft(softText(clause));
        }
        clause.claimWithBrackets();
    }

    /** {@code 其他端暂不支持}: all but those that the line names. */
    private static void takeOthers(AvailabilityPhrases.Statement statement, Span clause, FactCollector facts) {
        Set<Platform> named = Platforms.namedIn(clause.line());
        if (statement == AvailabilityPhrases.Statement.NOT_ON && !named.isEmpty()) {
            Platforms.others(named).forEach(facts::outsideOnly);
            clause.claimWithBrackets();
        }
    }

    private static void since(Span clause, Set<Platform> platforms, FactCollector facts) {
        List<String> parts = AvailabilityPhrases.versionParts(clause);
        for (String part : parts) {
            Set<Platform> named = parts.size() == 1 ? platforms : Platforms.namedIn(part);
            String version = AvailabilityPhrases.version(part);
            if (version != null) {
                sinceOn(named.isEmpty() ? platforms : named, version, facts);
            }
        }
        if (!platforms.isEmpty() && AvailabilityPhrases.isOnly(clause)) {
            Platforms.others(platforms).forEach(facts::outsideOnly);
        }
    }

    private static void sinceOn(Set<Platform> platforms, String version, FactCollector facts) {
        if (platforms.isEmpty()) {
            facts.since(version);
        }
        platforms.forEach(platform -> facts.since(platform, version));
    }

    private static String softText(Span clause) {
        String scope = clause.line().scope().text();
        return scope.isEmpty() ? clause.text() : scope + " " + clause.text();
    }
}
