package org.cartwright.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** The sources, as a checkout brings them. */
final class ProductTree {
  private static final Set<String> NOT_IN_A_CHECKOUT = Set.of("target", ".git", "cartwright-data");

  private ProductTree() {}

  /** Copies the sources, without what a build or a run made of them. */
  static void copyTo(Path folder) {
    Path root = Artifacts.root();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes)
                throws IOException {
              Path name = from.getFileName();
              if (name != null && NOT_IN_A_CHECKOUT.contains(name.toString())) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              Files.createDirectories(folder.resolve(root.relativize(from)));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path from, BasicFileAttributes attributes)
                throws IOException {
              if (!from.endsWith(".git")) {
                Files.copy(from, folder.resolve(root.relativize(from)));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
