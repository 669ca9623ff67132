package io.feishuapi.processor.declaration;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;

/**
 * An API as an annotation names it, with its place.
 *
 * @param name the API's name
 * @param annotation the annotation
 * @param value the name in it
 */
public record NamedApi(String name, AnnotationMirror annotation, AnnotationValue value) {}
