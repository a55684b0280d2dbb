package org.cartwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cartwright.audit.Change;
import org.cartwright.demo.DemoFixture;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.testing.OnEachDatabase;
import org.cartwright.testing.TestDatabase;
import org.cartwright.testing.TestEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnEachDatabase
class ProductImportTest {
  @Parameter
  @SuppressWarnings("NullAway.Init")
  TestDatabase database;

  @SuppressWarnings("NullAway.Init")
  private TestEngine engine;

  @BeforeParameterizedClassInvocation
  void open() {
    engine = DemoFixture.engine(database);
  }

  @AfterParameterizedClassInvocation
  void close() {
    engine.close();
  }

  @Test
  void saysFirstAndThenDoesWhatAFileChanges() throws Exception {
    run("sku,name,tax_class,price.NOK\nIMP-1,One,standard,10\nIMP-2,Two,,20\n");
    String file =
        "sku,name,price.nok,price.EUR\nIMP-1,One,11,\nIMP-2,Two,20,\nIMP-3,Three,30,3.5\n";

    ImportPlan plan = check(file);
    assertThat(plan.lines())
        .extracting(ImportLine::number, ImportLine::sku, ImportLine::outcome)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, "IMP-1", ImportLine.Outcome.CHANGED),
            org.assertj.core.groups.Tuple.tuple(3, "IMP-2", ImportLine.Outcome.UNCHANGED),
            org.assertj.core.groups.Tuple.tuple(4, "IMP-3", ImportLine.Outcome.NEW));
    assertThat(plan.lines().get(0).changes()).containsExactly(new Change("prices.NOK", "10", "11"));
    assertThat(details("IMP-1").prices().get("NOK")).isEqualByComparingTo("10");

    run(file);
    assertThat(details("IMP-1").prices().get("NOK")).isEqualByComparingTo("11");
    assertThat(details("IMP-1").taxClass()).isEqualTo("standard");
    assertThat(details("IMP-3").prices())
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(Map.of("NOK", new BigDecimal("30"), "EUR", new BigDecimal("3.5")));
    assertThat(engine.sql("select reason from audit_entry where entity_key = 'IMP-3'"))
        .isEqualTo("spring.csv, 4");
  }

  @Test
  void readsTheFilesOfGermanSpreadsheets() throws Exception {
    run("\uFEFFsku;name;price.NOK;property.Größe\r\nDE-1;\"Lampe; groß\";1249,50;42\r\n");

    assertThat(details("DE-1").name()).isEqualTo("Lampe; groß");
    assertThat(details("DE-1").prices().get("NOK")).isEqualByComparingTo("1249.50");
    assertThat(details("DE-1").properties()).containsExactly(new ProductProperty("Größe", "42"));
  }

  @Test
  void emptiesWhatAnEmptyCellStandsForAndLeavesTheRest() throws Exception {
    run("sku,name,tax_class,price.NOK,price.EUR,property.a,property.b\nE-1,E,standard,1,2,x,y\n");
    run("sku,tax_class,price.EUR,property.a\nE-1,,,\n");

    assertThat(details("E-1").name()).isEqualTo("E");
    assertThat(details("E-1").taxClass()).isNull();
    assertThat(details("E-1").prices()).containsOnlyKeys("NOK");
    assertThat(details("E-1").properties()).containsExactly(new ProductProperty("b", "y"));
  }

  @Test
  void importsAllLinesOrNone() {
    String file = "sku,name,price.NOK\nALL-1,Good,1\nALL-2,,1\nALL-1,Again,1\nALL-3,Bad,1.2.3\n";

    assertThatThrownBy(() -> run(file))
        .hasToString(InvalidEntry.class.getName() + ": [file: fileWrong[3]]");
    assertThat(engine.sql("select count(*) from product where sku = 'ALL-1'")).isEqualTo("0");
  }

  @Test
  void saysWhatIsWrongWithEachLine() throws Exception {
    ImportPlan plan =
        check("sku,name,price.NOK\n,No SKU,1\nW-2,,1\nW-3,Three,1.2.3\nW-4,Four,1\nW-4,Five,1\n");

    assertThat(plan.usable()).isFalse();
    assertThat(plan.lines().stream().map(line -> line.problems().toString()).toList())
        .containsExactly(
            "[sku: required]",
            "[name: required]",
            "[prices.NOK: filePrice[1.2.3]]",
            "[]",
            "[sku: twice[W-4]]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'sku,colour'|[file: fileColumn[colour]]",
        "'name,price.NOK'|[file: fileNoSku]",
        "'sku,name,NAME'|[file: fileColumnTwice[name]]",
        "''|[file: fileEmpty]"
      })
  void saysWhyAFileCannotBeRead(String names, String problem) {
    assertThatThrownBy(() -> check(names + (names.isEmpty() ? "" : "\nA,B,C\n")))
        .isInstanceOf(InvalidEntry.class)
        .hasMessage(problem);
  }

  @Test
  void refusesTextInAnotherEncoding() {
    byte[] latin = "sku,name\nL-1,Größe\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> engine.attempt(() -> service().run("nordlys", "old.csv", latin)))
        .hasMessage("[file: fileEncoding]");
  }

  @ParameterizedTest
  @CsvSource({
    "1249.50, ',', 1249.50",
    "0, ',', 0",
    "'1249,50', ;, 1249.50",
    "1249.50, ;, 1249.50",
    "'1,249', ;, ",
    "1.249, ;, ",
    "1.249, ',', 1.249",
    "'1.249,50', ;, ",
    "-1, ;, ",
    "1e3, ',', ",
    "12 kr, ',', "
  })
  void neverGuessesWhatAPriceMeans(String text, char separator, BigDecimal price) {
    assertThat(FilePrice.read(text, separator)).isEqualTo(price);
  }

  private ProductImportService service() {
    return engine.bean(ProductImportService.class);
  }

  private ProductDetails details(String sku) {
    return engine.inTransaction(
        () -> engine.bean(ProductService.class).find("nordlys", sku).orElseThrow().details());
  }

  private void run(String file) throws Exception {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    engine.attempt(() -> service().run("nordlys", "spring.csv", bytes));
  }

  private ImportPlan check(String file) throws Exception {
    List<ImportPlan> plan = new java.util.ArrayList<>();
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    engine.attempt(() -> plan.add(service().check("nordlys", bytes)));
    return plan.get(0);
  }
}
