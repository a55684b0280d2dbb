package org.cartwright.demo;

import jakarta.persistence.EntityManager;
import org.cartwright.catalog.ProductAdapter;
import org.cartwright.store.StoreService;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;

/** The demo stores, for tests. */
public final class DemoFixture {
  private DemoFixture() {}

  /** The engine on an empty database of this kind, filled with the demo stores. */
  public static TestEngine engine(TestDatabase database) {
    TestEngine engine = new TestEngine(database);
    engine.use(ProductAdapter.class, (ProductAdapter) engine.bean(builtInCatalog()));
    fill(engine);
    return engine;
  }

  /** Writes the demo stores into the engine's database. */
  public static void fill(TestEngine engine) {
    EntityManager entities = engine.entities();
    StoreService stores = engine.bean(StoreService.class);
    engine.run(
        () -> {
          new Nordlys(entities, stores).create();
          new Kontor(entities, stores).create();
        });
  }

  /** The class of the built-in catalog, which only its package sees. */
  public static Class<? extends ProductAdapter> builtInCatalog() {
    try {
      return Class.forName("org.cartwright.catalog.BuiltInCatalog")
          .asSubclass(ProductAdapter.class);
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
