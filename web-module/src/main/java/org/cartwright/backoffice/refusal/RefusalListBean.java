package org.cartwright.backoffice.refusal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.cartwright.backoffice.list.ListBean;
import org.cartwright.backoffice.list.ListState;
import org.cartwright.backoffice.list.Page;
import org.cartwright.intake.RefusalFilter;
import org.cartwright.intake.RefusalPage;
import org.cartwright.intake.RefusalRow;
import org.cartwright.intake.RefusalSearchService;
import org.jspecify.annotations.Nullable;

/** The list of refusals, newest first. */
@Named("refusalList")
@ViewScoped
public class RefusalListBean extends ListBean<RefusalRow> {
  private static final long serialVersionUID = 1L;

  @Inject private RefusalSearchService refusals;

  @Override
  protected Set<String> filterNames() {
    return Set.of("store", "state");
  }

  @Override
  protected Set<String> sortFields() {
    return Set.of();
  }

  @Override
  protected Page<RefusalRow> find(ListState wanted) {
    RefusalPage page =
        refusals.find(
            new RefusalFilter(wanted.text(), wanted.filter("store"), open(wanted.filter("state"))),
            wanted.first(),
            wanted.size());
    return new Page<>(page.rows(), page.total());
  }

  /** What the filter of the address means; null, that is both, for any other word. */
  static @Nullable Boolean open(@Nullable String state) {
    if ("open".equals(state)) {
      return true;
    }
    return "resolved".equals(state) ? false : null;
  }
}
