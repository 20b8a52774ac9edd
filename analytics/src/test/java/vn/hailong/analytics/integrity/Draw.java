package vn.hailong.analytics.integrity;

import java.util.SplittableRandom;

/** Draws from distributions. */
record Draw(SplittableRandom random) {

  double uniform() {
    return random.nextDouble();
  }

  double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  boolean chance(double chance) {
    return random.nextDouble() < chance;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  double normal(double mean, double deviation) {
    return mean + deviation * random.nextGaussian();
  }

  /** Gamma with mean 1 (G. Marsaglia and W. W. Tsang, ACM TOMS 26, 2000), for shapes from 1. */
  double gamma(double shape) {
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return d * v / shape;
      }
    }
  }

  /** A place among weights, of which one at least is above 0. */
  int pick(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double left = random.nextDouble() * sum;
    int last = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        last = i;
        left -= weights[i];
        if (left < 0) {
          return i;
        }
      }
    }
    return last;
  }
}
