package org.cartwright.systemtests;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Installations on Payara Micro with PostgreSQL that tests share because none of them kills the
 * application; started when first asked for, ended with the JVM.
 */
final class Shop {
  private final Postgres postgres = new Postgres();
  private final BrokerAddress broker;
  private final PayaraMicro micro;

  private Shop(String name, @Nullable ArtemisBroker external) {
    ShopSettings settings = ShopSettings.demo(Artifacts.newFolder(name)).with(postgres);
    if (external == null) {
      broker = BrokerAddress.embedded(settings);
      micro = PayaraMicro.start(name, settings);
    } else {
      broker = BrokerAddress.of(external);
      micro = PayaraMicro.start(name, settings.with(external));
    }
  }

  /** With the broker that comes with it. */
  static Shop withItsOwnBroker() {
    return WithItsOwnBroker.SHOP;
  }

  /** With a broker and a database of its own, for tests that kill those. */
  static Shop withExternalParts() {
    return WithExternalParts.SHOP;
  }

  static ArtemisBroker externalBroker() {
    return WithExternalParts.BROKER;
  }

  Postgres postgres() {
    return postgres;
  }

  BrokerAddress broker() {
    return broker;
  }

  URI web() {
    return micro.web();
  }

  OrderLedger ledger() {
    return OrderLedger.of(postgres);
  }

  private static final class WithItsOwnBroker {
    private static final Shop SHOP = new Shop("shop-with-its-own-broker", null);
  }

  private static final class WithExternalParts {
    private static final ArtemisBroker BROKER = new ArtemisBroker();
    private static final Shop SHOP = new Shop("shop-with-external-parts", BROKER);
  }
}
