package vn.hailong.analytics.format;

import vn.hailong.analytics.questionnaire.Coded;

/** The way a response came in. */
public enum Channel implements Coded {
  QR,
  LIGHT,
  SLIP,
  LINK,
  KIOSK,
  ASSISTED,
  PAPER
}
