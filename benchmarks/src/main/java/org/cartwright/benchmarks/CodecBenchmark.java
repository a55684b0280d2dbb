package org.cartwright.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cartwright.contract.CartCodec;
import org.cartwright.contract.CartReading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading a cart message: what Cartwright does (limits, schema, records, content hash) beside
 * Jackson's plain parsing of the same text into a tree.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CodecBenchmark {
  @Param({"1", "10", "200"})
  public int lines;

  private final CartCodec codec = new CartCodec(4 << 20, 2000);
  private final JsonMapper jackson = JsonMapper.builder().build();
  private String document = "";

  /** Makes the cart and checks that it is read. */
  @Setup
  public void makeCart() {
    String lineItems =
        IntStream.range(0, lines)
            .mapToObj(i -> "{\"sku\":\"MUG-%d\",\"quantity\":\"2\"}".formatted(i))
            .collect(Collectors.joining(","));
    document =
        """
        {"schemaVersion":1,"cartId":"0b8f2c1e-52a6-4b7e-9a55-0d6f0c7c5f11","store":"nordlys",
        "currency":"NOK","expectedTotal":"347.00","shipments":[{"shippingMethod":"post",
        "address":{"line1":"Storgata 1","postalCode":"0155","city":"Oslo","countryCode":"NO"},
        "lineItems":[%s]}]}"""
            .formatted(lineItems);
    if (!(codec.read(document) instanceof CartReading.Valid)) {
      throw new IllegalStateException("the benchmark's cart is refused: " + codec.read(document));
    }
  }

  /** The whole reading of a message. */
  @Benchmark
  public CartReading read() {
    return codec.read(document);
  }

  /** The floor: the text as a tree, unchecked. */
  @Benchmark
  public JsonNode floor() throws JsonProcessingException {
    return jackson.readTree(document);
  }
}
