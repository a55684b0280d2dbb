package org.cartwright.testing;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cartwright.access.Caller;
import org.cartwright.access.Identity;
import org.flywaydb.core.Flyway;

/**
 * The engine's services on a database of their own, wired as the container wires them, with one
 * transaction around each {@link #inTransaction}. Several threads can use it.
 */
public final class TestEngine implements AutoCloseable {
  private final String url;
  private final EntityManagerFactory factory;
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
  private final EntityManager entities;
  private final Map<Class<?>, Object> beans = new HashMap<>();
  private final List<Class<?>> observers = new ArrayList<>();

  public TestEngine(TestDatabase database) {
    Caller system = new Caller();
    system.become(Identity.system("test"));
    use(Caller.class, system);
    url = database.freshUrl();
    Flyway.configure()
        .dataSource(url, "postgres", "")
        .locations("classpath:org/cartwright/database/migration")
        .placeholders(Map.of("bytes", database == TestDatabase.H2 ? "blob" : "bytea"))
        .load()
        .migrate();
    factory =
        Persistence.createEntityManagerFactory(
            "cartwright",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.url", url,
                "jakarta.persistence.jdbc.user", "postgres",
                "jakarta.persistence.jdbc.password", "",
                "eclipselink.session-name", url));
    entities =
        (EntityManager)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                  try {
                    return method.invoke(current.get(), arguments);
                  } catch (java.lang.reflect.InvocationTargetException failed) {
                    throw failed.getCause();
                  }
                });
  }

  /** The entity manager of the transaction that the calling thread is in. */
  public EntityManager entities() {
    return entities;
  }

  /** Runs the work in one transaction, which is rolled back if it throws. */
  public <T> T inTransaction(Supplier<T> work) {
    EntityManager own = factory.createEntityManager();
    current.set(own);
    own.getTransaction().begin();
    try {
      T result = work.get();
      own.getTransaction().commit();
      return result;
    } finally {
      if (own.getTransaction().isActive()) {
        own.getTransaction().rollback();
      }
      own.close();
      current.remove();
    }
  }

  /** As {@link #inTransaction(Supplier)}, for work without a result. */
  public void run(Runnable work) {
    inTransaction(
        () -> {
          work.run();
          return true;
        });
  }

  /** Work that may be refused. */
  public interface Attempt {
    void run() throws Exception;
  }

  /** Runs work in one transaction, which is rolled back if it throws anything. */
  public void attempt(Attempt work) throws Exception {
    List<Exception> refused = new ArrayList<>();
    try {
      run(
          () -> {
            try {
              work.run();
            } catch (Exception e) {
              refused.add(e);
              throw new IllegalStateException(e);
            }
          });
    } catch (IllegalStateException e) {
      throw refused.isEmpty() ? e : refused.get(0);
    }
  }

  /** The bean of this class, with everything that it has injected. */
  public synchronized <T> T bean(Class<T> type) {
    Object bean = beans.get(type);
    if (bean == null) {
      bean = create(type);
    }
    return type.cast(bean);
  }

  /** Puts a bean in the place of the one that would be made. */
  public <T> void use(Class<? super T> type, T bean) {
    beans.put(type, bean);
  }

  /** Beans whose observers hear the events that are fired, besides nobody. */
  public void observers(Class<?>... types) {
    observers.addAll(List.of(types));
  }

  /** The first column of the first row of a query, as text. */
  public String sql(String query) {
    try (Connection connection = DriverManager.getConnection(url, "postgres", "");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      return result.next() ? String.valueOf(result.getString(1)) : "(no row)";
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private Object create(Class<?> type) {
    if (type == Event.class) {
      return events();
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      Object bean = constructor.newInstance();
      beans.put(type, bean);
      for (Field field : type.getDeclaredFields()) {
        field.setAccessible(true);
        if (field.isAnnotationPresent(PersistenceContext.class)) {
          field.set(bean, entities);
        } else if (field.isAnnotationPresent(EJB.class)
            || field.isAnnotationPresent(Inject.class)) {
          field.set(bean, bean(field.getType()));
        }
      }
      for (Method method : type.getDeclaredMethods()) {
        if (method.isAnnotationPresent(PostConstruct.class)) {
          method.setAccessible(true);
          method.invoke(bean);
        }
      }
      return bean;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("cannot make " + type, impossible);
    }
  }

  private Event<?> events() {
    return (Event<?>)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Event.class},
            (proxy, method, arguments) -> {
              for (Class<?> observer : observers) {
                for (Method listener : observer.getDeclaredMethods()) {
                  hear(observer, listener, arguments[0]);
                }
              }
              return null;
            });
  }

  private void hear(Class<?> observer, Method listener, Object event)
      throws ReflectiveOperationException {
    if (listener.getParameterCount() == 1
        && listener.getParameters()[0].isAnnotationPresent(Observes.class)
        && listener.getParameterTypes()[0].isInstance(event)) {
      listener.setAccessible(true);
      listener.invoke(bean(observer), event);
    }
  }

  @Override
  public void close() {
    factory.close();
  }
}
