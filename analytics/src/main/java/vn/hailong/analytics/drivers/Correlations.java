package vn.hailong.analytics.drivers;

/**
 * Correlations of predictors and outcome, and from them R² of every subset of predictors: the
 * outcome's variance that is left when the predictors are swept out one by one.
 */
final class Correlations {

  /** Of a predictor's variance, less than this left by others is nothing. */
  private static final double COLLINEAR = 1e-12;

  private final double[][] matrix;

  private Correlations(double[][] matrix) {
    this.matrix = matrix;
  }

  /** The last row and column are the outcome's; those of a constant are 0. */
  static Correlations of(double[][] predictors, double[] outcome) {
    int size = predictors[0].length;
    double[][] columns = new double[size + 1][outcome.length];
    for (int row = 0; row < outcome.length; row++) {
      for (int j = 0; j < size; j++) {
        columns[j][row] = predictors[row][j];
      }
      columns[size][row] = outcome[row];
    }
    for (double[] column : columns) {
      standardize(column);
    }
    double[][] matrix = new double[size + 1][size + 1];
    for (int j = 0; j <= size; j++) {
      for (int k = 0; k <= size; k++) {
        for (int row = 0; row < outcome.length; row++) {
          matrix[j][k] += columns[j][row] * columns[k][row];
        }
      }
    }
    return new Correlations(matrix);
  }

  /** Moves a column to mean 0 and sum of squares 1, a constant one to 0. */
  private static void standardize(double[] column) {
    double first = column[0];
    boolean isConstant = true;
    double sum = 0;
    for (double value : column) {
      isConstant &= value == first;
      sum += value;
    }
    double mean = isConstant ? first : sum / column.length;
    double squares = 0;
    for (int row = 0; row < column.length; row++) {
      column[row] -= mean;
      squares += column[row] * column[row];
    }
    for (int row = 0; row < column.length; row++) {
      column[row] = isConstant ? 0 : column[row] / Math.sqrt(squares);
    }
  }

  /** Whether a column has more than one value. */
  boolean varies(int column) {
    return matrix[column][column] > 0;
  }

  /** Whether one of the first columns has more than one value. */
  boolean anyVaries(int columns) {
    boolean any = false;
    for (int j = 0; j < columns; j++) {
      any |= varies(j);
    }
    return any;
  }

  /** R² by set of predictors, bit j for predictor j. */
  double[] ofAllSubsets() {
    double[] rSquared = new double[1 << (matrix.length - 1)];
    sweep(matrix, 0, 0, rSquared);
    return rSquared;
  }

  private static void sweep(double[][] left, int set, int from, double[] rSquared) {
    int outcome = left.length - 1;
    rSquared[set] = 1 - left[outcome][outcome];
    for (int j = from; j < outcome; j++) {
      sweep(left[j][j] < COLLINEAR ? left : without(left, j), set | 1 << j, j + 1, rSquared);
    }
  }

  /** The covariances left when predictor j is known. */
  private static double[][] without(double[][] matrix, int j) {
    double[][] left = new double[matrix.length][matrix.length];
    for (int k = 0; k < matrix.length; k++) {
      for (int l = 0; l < matrix.length; l++) {
        left[k][l] = matrix[k][l] - matrix[k][j] * matrix[j][l] / matrix[j][j];
      }
    }
    return left;
  }
}
