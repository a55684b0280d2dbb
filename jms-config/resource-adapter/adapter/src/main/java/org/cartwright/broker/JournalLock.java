package org.cartwright.broker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cartwright.config.InvalidSetting;
import org.cartwright.config.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Says at once that another process works in the folder, where the journal's own lock would let the
 * start wait for ever. The operating system frees it when the process dies.
 */
final class JournalLock {
  private static final Logger LOG = Logger.getLogger(JournalLock.class.getName());

  private final FileChannel channel;

  private JournalLock(FileChannel channel) {
    this.channel = channel;
  }

  static JournalLock take(Path folder) {
    FileChannel channel = null;
    try {
      Files.createDirectories(folder);
      channel =
          FileChannel.open(
              folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new JournalLock(channel);
      }
    } catch (OverlappingFileLockException takenInThisProcess) {
      // refused below, as when another process has it
    } catch (IOException unusable) {
      close(channel);
      throw new InvalidSetting(
          Setting.HOME,
          String.valueOf(folder.getParent()),
          "name a folder that Cartwright may write in (" + unusable + ")");
    }
    close(channel);
    throw new InvalidSetting(
        Setting.HOME,
        String.valueOf(folder.getParent()),
        "stop the other Cartwright that uses it, or name another folder");
  }

  void release() {
    close(channel);
  }

  private static void close(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException ignored) {
      LOG.log(Level.FINE, "the lock file was already closed", ignored);
    }
  }
}
