package vn.hailong.analytics.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.AnswerCodec;
import vn.hailong.analytics.questionnaire.ContextQuestion;
import vn.hailong.analytics.questionnaire.ContextType;
import vn.hailong.analytics.questionnaire.Questionnaire;

/** Writes responses row by row, in the form {@link ResponsesCsv} reads. */
public final class ResponsesCsvWriter {

  private final CsvWriter csv;
  private final AnswerCodec codec;
  private final List<ContextQuestion> context;

  /**
   * Writes the header. The columns are the fixed ones, the items, the context questions and {@code
   * partial}.
   *
   * @param out stays open; call {@link #flush()} at the end
   */
  public ResponsesCsvWriter(Writer out, Questionnaire questionnaire) {
    csv = CsvOutput.to(out);
    codec = new AnswerCodec(questionnaire);
    context = questionnaire.context();
    List<String> header = new ArrayList<>(ResponsesCsv.FIXED);
    header.addAll(codec.itemCodes());
    context.forEach(question -> header.add(question.code()));
    header.add(ResponsesCsv.PARTIAL);
    csv.writeRecord(header);
  }

  /** Writes one row. */
  public void write(ResponseRow row) {
    List<String> fields = new ArrayList<>();
    fields.add(row.responseId());
    fields.add(row.submittedAt().toString());
    fields.add(row.channel().code());
    fields.add(row.desk());
    fields.add(row.serviceField());
    @Nullable Integer duration = row.durationSeconds();
    fields.add(duration == null ? "" : duration.toString());
    for (int item = 0; item < codec.size(); item++) {
      @Nullable String answer = codec.decode(item, row.answers()[item]);
      fields.add(answer == null ? "" : answer);
    }
    for (ContextQuestion question : context) {
      String text = row.context().getOrDefault(question.code(), "");
      fields.add(question.type() == ContextType.TEXT ? CsvOutput.freeText(text) : text);
    }
    fields.add(row.partial() ? "1" : "0");
    csv.writeRecord(fields);
  }

  /** Hands everything written on to the writer below. */
  public void flush() throws IOException {
    csv.flush();
  }
}
