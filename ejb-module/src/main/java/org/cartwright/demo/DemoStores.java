package org.cartwright.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.cartwright.config.Setting;
import org.cartwright.config.Settings;
import org.cartwright.store.StoreService;

/**
 * Fills an installation that has no store yet with the demo stores, where the setting asks for it.
 */
@Startup
@Singleton
@DependsOn("Database")
public class DemoStores {
  @PersistenceContext private EntityManager entities;
  @EJB private StoreService storeService;

  @PostConstruct
  void create() {
    if (!Settings.load().flag(Setting.DEMO)) {
      return;
    }
    long stores =
        entities.createQuery("select count(s) from Store s", Long.class).getSingleResult();
    if (stores == 0) {
      new Nordlys(entities, storeService).create();
      new Kontor(entities, storeService).create();
    }
  }
}
