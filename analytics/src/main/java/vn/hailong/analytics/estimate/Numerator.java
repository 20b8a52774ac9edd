package vn.hailong.analytics.estimate;

/** What a ratio has above the valid answers. */
enum Numerator {
  /** The satisfied answers y. */
  SATISFIED {
    @Override
    long sum(Moments moments) {
      return moments.y();
    }

    @Override
    long withAnswers(Moments moments) {
      return moments.my();
    }

    @Override
    long squares(Moments moments) {
      return moments.yy();
    }
  },
  /** The values s. */
  VALUES {
    @Override
    long sum(Moments moments) {
      return moments.s();
    }

    @Override
    long withAnswers(Moments moments) {
      return moments.ms();
    }

    @Override
    long squares(Moments moments) {
      return moments.ss();
    }
  };

  /** Its sum. */
  abstract long sum(Moments moments);

  /** The sum of its products with m. */
  abstract long withAnswers(Moments moments);

  /** The sum of its squares. */
  abstract long squares(Moments moments);
}
