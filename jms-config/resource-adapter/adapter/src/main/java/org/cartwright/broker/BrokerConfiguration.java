package org.cartwright.broker;

import java.nio.file.Path;
import java.util.Map;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.io.aio.AIOSequentialFileFactory;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMAcceptorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptorFactory;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/**
 * The embedded broker's configuration. {@code jms-config/broker/broker.xml} says the same for a
 * standalone Artemis; a test compares the two.
 */
final class BrokerConfiguration {
  static final String CARTS = "cartwright.carts";
  static final String CARTS_DEAD = "cartwright.carts.dead";
  static final String REPLIES = "cartwright.replies.#";
  static final String TEMPORARY_NAMESPACE = "cartwright.temporary";
  static final String TEMPORARY = TEMPORARY_NAMESPACE + ".#";
  static final String DEAD = "DLQ";
  static final String ACCEPTOR = "senders";
  static final String PROTOCOLS = "CORE,AMQP,STOMP";
  static final int IN_VM_ID = 0;

  private static final int DELIVERY_ATTEMPTS = 10;
  private static final int REDELIVERY_MILLIS = 500;
  private static final double REDELIVERY_MULTIPLIER = 2;
  private static final int LONGEST_REDELIVERY_MILLIS = 60_000;
  private static final int PAGE_BYTES = 4 * 1024 * 1024;
  private static final long ADDRESS_BYTES = 32L * 1024 * 1024;
  private static final long BROKER_BYTES = 96L * 1024 * 1024;
  private static final int DISK_PERCENT = 95;
  private static final int ID_CACHE = 20_000;
  private static final int JOURNAL_FILES = 10;
  private static final long LOCK_MILLIS = 10_000;

  private BrokerConfiguration() {}

  static Configuration create(BrokerSettings settings) throws Exception {
    Configuration configuration = new ConfigurationImpl();
    configuration.setName("cartwright");
    configuration.setJMXManagementEnabled(false);
    configuration.setSecurityEnabled(true);
    configuration.setTemporaryQueueNamespace(TEMPORARY_NAMESPACE);
    BrokerSecurity.roles().forEach(configuration::putSecurityRoles);
    store(configuration, settings.folder());
    addresses(configuration);
    acceptors(configuration, settings);
    return configuration;
  }

  private static void store(Configuration configuration, Path folder) {
    configuration
        .setPersistenceEnabled(true)
        .setJournalDirectory(folder.resolve("journal").toString())
        .setBindingsDirectory(folder.resolve("bindings").toString())
        .setPagingDirectory(folder.resolve("paging").toString())
        .setLargeMessagesDirectory(folder.resolve("large-messages").toString())
        .setJournalType(
            AIOSequentialFileFactory.isSupported() ? JournalType.ASYNCIO : JournalType.NIO)
        .setJournalSyncTransactional(true)
        .setJournalSyncNonTransactional(true)
        .setJournalDatasync(true)
        .setJournalPoolFiles(JOURNAL_FILES)
        .setJournalLockAcquisitionTimeout(LOCK_MILLIS)
        .setPersistIDCache(true)
        .setIDCacheSize(ID_CACHE)
        .setMaxDiskUsage(DISK_PERCENT)
        .setGlobalMaxSize(BROKER_BYTES);
  }

  private static void addresses(Configuration configuration) {
    configuration
        .addAddressConfiguration(address(CARTS))
        .addAddressConfiguration(address(CARTS_DEAD))
        .addAddressConfiguration(address(DEAD))
        .addAddressSetting("#", settings(DEAD, false))
        .addAddressSetting(CARTS, settings(CARTS_DEAD, false))
        .addAddressSetting(REPLIES, settings(DEAD, true))
        .addAddressSetting(TEMPORARY, settings(DEAD, true));
  }

  private static CoreAddressConfiguration address(String name) {
    return new CoreAddressConfiguration()
        .setName(name)
        .addRoutingType(RoutingType.ANYCAST)
        .addQueueConfig(
            QueueConfiguration.of(name)
                .setAddress(name)
                .setRoutingType(RoutingType.ANYCAST)
                .setDurable(true)
                .setAutoDelete(false));
  }

  /**
   * What holds for an address. Carts never expire, whatever their sender asked for; answers do,
   * because asking again gives them again, and their queues come and go with those who read them.
   */
  private static AddressSettings settings(String deadLetters, boolean answers) {
    return new AddressSettings()
        .setDeadLetterAddress(SimpleString.of(deadLetters))
        .setMaxDeliveryAttempts(DELIVERY_ATTEMPTS)
        .setRedeliveryDelay(REDELIVERY_MILLIS)
        .setRedeliveryMultiplier(REDELIVERY_MULTIPLIER)
        .setMaxRedeliveryDelay(LONGEST_REDELIVERY_MILLIS)
        .setExpiryAddress(SimpleString.of(answers ? "" : deadLetters))
        .setNoExpiry(!answers)
        .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
        .setMaxSizeBytes(ADDRESS_BYTES)
        .setPageSizeBytes(PAGE_BYTES)
        .setDefaultAddressRoutingType(RoutingType.ANYCAST)
        .setDefaultQueueRoutingType(RoutingType.ANYCAST)
        .setAutoCreateAddresses(answers)
        .setAutoCreateQueues(answers)
        .setAutoDeleteAddresses(answers)
        .setAutoDeleteQueues(answers);
  }

  private static void acceptors(Configuration configuration, BrokerSettings settings) {
    configuration.addAcceptorConfiguration(
        new TransportConfiguration(
            InVMAcceptorFactory.class.getName(), Map.of("serverId", IN_VM_ID), "engine"));
    configuration.addAcceptorConfiguration(
        new TransportConfiguration(
            NettyAcceptorFactory.class.getName(),
            Map.of("host", settings.host(), "port", settings.port(), "protocols", PROTOCOLS),
            ACCEPTOR));
  }
}
