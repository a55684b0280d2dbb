package org.cartwright.backoffice.product;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cartwright.backoffice.access.CurrentStore;
import org.cartwright.backoffice.frame.Texts;
import org.cartwright.catalog.ImportLine;
import org.cartwright.catalog.ImportPlan;
import org.cartwright.catalog.ProductImportService;
import org.cartwright.editing.FieldProblem;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Products from a file: what it would do is shown before it is done. */
@Named("productImport")
@ViewScoped
public class ProductImportBean implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LARGEST = 10 * 1024 * 1024;
  private static final int MOST_SHOWN = 200;

  @Inject private ProductImportService imports;
  @Inject private CurrentStore currentStore;
  @Inject private Texts texts;

  private String store = "";
  private transient @Nullable Part upload;
  private byte @Nullable [] file;
  private String fileName = "";
  private @Nullable ImportPlan plan;
  private List<FieldProblem> problems = List.of();

  @PostConstruct
  void open() {
    String alias = currentStore.getAlias();
    store = alias == null ? "" : alias;
  }

  /** Reads the chosen file and shows what it would do. */
  public void check() {
    plan = null;
    problems = List.of();
    Part chosen = upload;
    if (chosen == null || chosen.getSize() == 0) {
      problems = List.of(new FieldProblem("file", "fileMissing", List.of()));
      return;
    }
    if (chosen.getSize() > LARGEST) {
      problems = List.of(new FieldProblem("file", "fileTooLarge", List.of("10")));
      return;
    }
    try (InputStream stream = chosen.getInputStream()) {
      byte[] bytes = stream.readAllBytes();
      fileName = chosen.getSubmittedFileName();
      plan = imports.check(store, bytes);
      file = bytes;
    } catch (InvalidEntry unreadable) {
      problems = unreadable.problems();
    } catch (IOException broken) {
      problems = List.of(new FieldProblem("file", "fileMissing", List.of()));
    }
  }

  /** Imports the file that was checked. */
  public void run() {
    byte[] bytes = file;
    if (bytes == null) {
      return;
    }
    try {
      ImportPlan done = imports.run(store, fileName, bytes);
      Messages.addFlashGlobal(
          new FacesMessage(
              FacesMessage.SEVERITY_INFO,
              texts.get(
                  "product.import.done",
                  done.count(ImportLine.Outcome.NEW),
                  done.count(ImportLine.Outcome.CHANGED)),
              null));
      Faces.redirect(Faces.getRequestContextPath() + getList());
    } catch (InvalidEntry changedMeanwhile) {
      again(bytes);
      problems = changedMeanwhile.problems();
    } catch (StaleEdit stale) {
      again(bytes);
      problems = List.of(new FieldProblem("file", "fileStale", List.of()));
    }
  }

  private void again(byte[] bytes) {
    try {
      plan = imports.check(store, bytes);
    } catch (InvalidEntry unreadable) {
      plan = null;
    }
  }

  /** The lines to show: first those that are wrong, then those that change something. */
  public List<ImportLine> getLines() {
    ImportPlan known = plan;
    return known == null
        ? List.of()
        : known.lines().stream()
            .filter(line -> line.outcome() != ImportLine.Outcome.UNCHANGED)
            .sorted(
                java.util.Comparator.comparing(
                    (ImportLine line) -> line.outcome() != ImportLine.Outcome.WRONG))
            .limit(MOST_SHOWN)
            .toList();
  }

  /** How many lines with news are not shown. */
  public long getHidden() {
    ImportPlan known = plan;
    return known == null
        ? 0
        : known.changing() + known.count(ImportLine.Outcome.WRONG) - getLines().size();
  }

  /** How many lines have the outcome. */
  public long count(String outcome) {
    ImportPlan known = plan;
    return known == null ? 0 : known.count(ImportLine.Outcome.valueOf(outcome));
  }

  public List<String> getProblems() {
    return problems.stream().map(this::message).toList();
  }

  /** What a problem says, in the reader's language. */
  public String message(FieldProblem problem) {
    return texts.get("invalid." + problem.code(), problem.values().toArray());
  }

  public @Nullable ImportPlan getPlan() {
    return plan;
  }

  public String getFileName() {
    return fileName;
  }

  public @Nullable Part getUpload() {
    return upload;
  }

  public void setUpload(@Nullable Part upload) {
    this.upload = upload;
  }

  public String getStore() {
    return store;
  }

  /** Address of the list of products. */
  public String getList() {
    return "/products.xhtml?store=" + URLEncoder.encode(store, StandardCharsets.UTF_8);
  }
}
