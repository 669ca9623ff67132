package io.feishuapi.processor.plan;

/**
 * Something that a page has and the generated code has not.
 *
 * @param what what it is and why, an English sentence
 * @param remedy what to do without it
 */
public record LeftOut(String what, String remedy) {}
