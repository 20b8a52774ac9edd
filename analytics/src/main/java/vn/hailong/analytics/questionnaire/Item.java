package vn.hailong.analytics.questionnaire;

import org.jspecify.annotations.Nullable;

/**
 * One question answered on its factor's scale.
 *
 * @param code unique among the questionnaire's items and context questions
 * @param required whether a value or {@code NA} must be given when the item is shown
 * @param quick whether the quick form asks it too
 * @param showIf when it is shown, or null for always
 */
public record Item(
    String code, LocalizedText text, boolean required, boolean quick, @Nullable ShowIf showIf) {}
