package vn.hailong.respondent.ui;

import vn.hailong.respondent.Step;
import vn.hailong.respondent.Survey;
import vn.hailong.respondent.Visit;
import vn.hailong.respondent.Wording;
import vn.hailong.response.Form;

/** What the screens of one form share and can ask for. */
interface Stage {

  Survey survey();

  Visit visit();

  Wording words();

  /** Starts or continues a form at its first step. */
  void begin(Form form);

  /** Goes on from a step, to the thanks after the last. */
  void forward(Step from);

  /** Goes back from a step, to the welcome before the first. */
  void back(Step from);

  /** Shows the same screen in another language. */
  void speak(String language);

  /** Shows what is right to show now. */
  void refresh();

  /** Keeps what was answered also where a restart of the server cannot reach it. */
  void remember();

  /** Forgets the finished visit, so that somebody else can answer. */
  void another();
}
