package io.feishuapi.spec.compare;

import io.feishuapi.spec.text.Position;

/**
 * Why a page was not compared.
 *
 * @param id the stable id: the diagnostic's of a page with errors, {@code DIFF-901} for a second page of one API
 * @param api the name that the page goes by
 * @param page the page's path
 * @param position where
 * @param message what is wrong and what to do
 */
public record PageProblem(String id, String api, String page, Position position, String message) {}
