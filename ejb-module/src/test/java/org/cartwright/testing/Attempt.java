package org.cartwright.testing;

/** Work in one transaction that may end with a checked exception, which rolls it back. */
public final class Attempt {
  private Attempt() {}

  /** What is attempted. */
  @FunctionalInterface
  public interface Work {
    void run() throws Exception;
  }

  /** Does the work, and throws what it throws. */
  public static void in(TestEngine engine, Work work) throws Exception {
    try {
      engine.run(
          () -> {
            try {
              work.run();
            } catch (RuntimeException fault) {
              throw fault;
            } catch (Exception refused) {
              throw new Refused(refused);
            }
          });
    } catch (Refused refused) {
      throw refused.what;
    }
  }

  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Exception what;

    Refused(Exception what) {
      super(what);
      this.what = what;
    }
  }
}
