package org.cartwright.staff;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.cartwright.access.Caller;
import org.cartwright.access.Identity;
import org.cartwright.demo.DemoFixture;
import org.cartwright.editing.Edited;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;

/** People of the demo stores, and an engine whose hashes are quick. */
final class StaffFixture {
  static final String PASSWORD = "correct horse battery";

  private StaffFixture() {}

  static TestEngine engine(TestDatabase database) {
    TestEngine engine = DemoFixture.engine(database);
    engine.use(Pbkdf2PasswordHash.class, new QuickHash());
    return engine;
  }

  static StaffDetails details(String name, Role role, String... stores) {
    Map<String, Boolean> granted = new TreeMap<>();
    for (String store : stores) {
      granted.put(store, true);
    }
    return new StaffDetails(name, "", null, role, true, granted);
  }

  /** Adds somebody with {@link #PASSWORD}, which they have to change. */
  static Edited<StaffDetails> add(TestEngine engine, StaffDetails details) {
    return engine.inTransaction(
        () -> {
          try {
            engine.bean(UserService.class).create(details, PASSWORD);
          } catch (InvalidEntry invalid) {
            throw new IllegalStateException(invalid);
          }
          return engine.bean(UserService.class).find(details.name()).orElseThrow();
        });
  }

  /** Does the work as this member of staff, then as the system again. */
  static <T> T as(TestEngine engine, String name, Supplier<T> work) {
    Caller caller = engine.bean(Caller.class);
    Identity before = caller.identity();
    caller.become(new Identity(Identity.Kind.STAFF, name, Set.of(), Map.of()));
    try {
      return engine.inTransaction(work);
    } finally {
      caller.become(before);
    }
  }

  /** Does the work in a transaction, and throws what it throws. */
  static <T> T call(TestEngine engine, Callable<T> work) throws Exception {
    try {
      return engine.inTransaction(
          () -> {
            try {
              return work.call();
            } catch (Exception failed) {
              throw new CompletionException(failed);
            }
          });
    } catch (CompletionException wrapped) {
      throw (Exception) wrapped.getCause();
    }
  }

  static Optional<SignedIn> signedIn(TestEngine engine, String name) {
    return engine.inTransaction(() -> engine.bean(IdentityService.class).ofStaff(name));
  }

  static LoginResult login(TestEngine engine, String name, String password) {
    return engine.inTransaction(() -> engine.bean(LoginService.class).login(name, password));
  }

  /** The real one takes a tenth of a second on purpose. */
  private static final class QuickHash implements Pbkdf2PasswordHash {
    @Override
    public String generate(char[] password) {
      return "hash of " + new String(password).hashCode();
    }

    @Override
    public boolean verify(char[] password, String hash) {
      return generate(password).equals(hash);
    }
  }
}
