package vn.hailong.analytics.inference;

import java.util.Optional;
import java.util.function.Function;

/**
 * A figure, or the reason why there is none. Figures inside are finite: what has no value is never
 * NaN.
 *
 * @param <T> the figure
 */
public sealed interface Outcome<T> {

  /**
   * There is a figure.
   *
   * @param figure the figure
   */
  record Known<T>(T figure) implements Outcome<T> {}

  /**
   * There is none.
   *
   * @param why the reason
   */
  record Unknown<T>(Reason why) implements Outcome<T> {}

  /** A figure. */
  static <T> Outcome<T> of(T figure) {
    return new Known<>(figure);
  }

  /** No figure, for a reason. */
  static <T> Outcome<T> none(Reason reason) {
    return new Unknown<>(reason);
  }

  /** The figure, if there is one. */
  default Optional<T> value() {
    return this instanceof Known<T>(T figure) ? Optional.of(figure) : Optional.empty();
  }

  /** Why there is no figure, if there is none. */
  default Optional<Reason> reason() {
    return this instanceof Unknown<T>(Reason why) ? Optional.of(why) : Optional.empty();
  }

  /**
   * The figure.
   *
   * @throws IllegalStateException if there is none
   */
  default T get() {
    return value().orElseThrow(() -> new IllegalStateException("No figure: " + this));
  }

  /** What a figure becomes; a reason stays. */
  default <U> Outcome<U> flatMap(Function<T, Outcome<U>> next) {
    return switch (this) {
      case Known<T>(T figure) -> next.apply(figure);
      case Unknown<T>(Reason why) -> none(why);
    };
  }

  /** What a figure becomes; a reason stays. */
  default <U> Outcome<U> map(Function<T, U> next) {
    return flatMap(figure -> of(next.apply(figure)));
  }
}
