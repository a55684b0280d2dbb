package org.cartwright.store;

import java.util.List;
import java.util.concurrent.Callable;
import org.cartwright.demo.DemoFixture;
import org.cartwright.editing.FieldProblem;
import org.cartwright.editing.InUse;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.cartwright.editing.Usage;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;

/** The settings of the demo stores, with everything that hears what happens to them. */
final class Settings implements AutoCloseable {
  private final TestEngine engine;
  private boolean inside;

  Settings(TestDatabase database) {
    engine = DemoFixture.engine(database);
    engine.observers(FirstEntries.class, StoreUsages.class);
    for (String observer :
        List.of(
            "tax.StandardTaxClass",
            "store.StatusesOfStores",
            "catalog.ProductUses",
            "tax.TaxClassesOfStore",
            "shipping.PickupMethod",
            "shipping.ShippingOfStore",
            "staff.GrantsOfNewStores",
            "catalog.ProductsOfRemovedStore",
            "cart.CartUsages",
            "order.OrderUsages",
            "intake.RefusalsOfStore")) {
      engine.observers(named(observer));
    }
    engine.observers(EntriesOfRemovedStore.class);
  }

  TestEngine engine() {
    return engine;
  }

  <T> T of(Class<T> service) {
    return engine.bean(service);
  }

  /** The result of the work, done in one transaction, its own or the one that is open. */
  <T> T in(Callable<T> work) throws Exception {
    if (inside) {
      return work.call();
    }
    inside = true;
    try {
      return engine.inTransaction(
          () -> {
            try {
              return work.call();
            } catch (Exception failed) {
              throw new Failed(failed);
            }
          });
    } catch (Failed failed) {
      throw failed.cause;
    } finally {
      inside = false;
    }
  }

  /** What kept the work, done in one transaction, from being done; nothing when it was done. */
  List<String> problems(Work work) throws Exception {
    try {
      run(work);
      return List.of();
    } catch (InvalidEntry invalid) {
      return invalid.problems().stream().map(FieldProblem::toString).toList();
    } catch (StaleEdit stale) {
      return List.of("stale: " + stale.since().size());
    } catch (InUse used) {
      return used.uses().stream().map(Settings::text).toList();
    }
  }

  void run(Work work) throws Exception {
    in(
        () -> {
          work.run();
          return true;
        });
  }

  private static String text(Usage usage) {
    return usage.kind() + " " + usage.key() + " " + usage.as();
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName("org.cartwright." + name);
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }

  @Override
  public void close() {
    engine.close();
  }

  /** Something that may be refused. */
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  private static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Exception cause;

    Failed(Exception cause) {
      super(cause);
      this.cause = cause;
    }
  }
}
