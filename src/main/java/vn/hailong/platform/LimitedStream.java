package vn.hailong.platform;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with the problem {@code too_large} once more has been read than allowed. */
final class LimitedStream extends ServletInputStream {

  private final InputStream source;
  private final int limit;
  private int read;
  private boolean finished;

  LimitedStream(InputStream source, int limit) {
    this.source = source;
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int value = source.read();
    count(value < 0 ? -1 : 1);
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int got = source.read(target, offset, length);
    count(got);
    return got;
  }

  private void count(int got) {
    finished = got < 0;
    read += Math.max(got, 0);
    if (read > limit) {
      throw BodyLimitFilter.tooLarge(limit);
    }
  }

  @Override
  public boolean isFinished() {
    return finished;
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setReadListener(ReadListener listener) {
    throw new UnsupportedOperationException("requests are read where they are answered");
  }
}
