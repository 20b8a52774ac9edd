package vn.hailong.analytics.criteria;

import java.math.BigDecimal;
import vn.hailong.analytics.questionnaire.LocalizedText;

/**
 * A ranking class.
 *
 * @param from the lowest percentage of the index that belongs to it
 */
public record RankingClass(String code, LocalizedText text, BigDecimal from) {}
