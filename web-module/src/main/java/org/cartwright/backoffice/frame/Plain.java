package org.cartwright.backoffice.frame;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.UIPanel;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.UniqueIdVendor;
import jakarta.faces.context.FacesContext;
import org.jspecify.annotations.Nullable;

/**
 * The root of a composite that only arranges what stands in it: what is inside has the same id in
 * the browser as without it, {@code form:name}, so that pages, scripts and tests can rely on ids.
 */
@FacesComponent(Plain.TYPE)
public class Plain extends UIPanel implements NamingContainer, UniqueIdVendor {
  static final String TYPE = "cartwright.Plain";
  private static final String COUNTER = "lastId";

  /**
   * Ids that nothing else in the surrounding container can have, because they hold this one's; with
   * the prefix of Faces, so that nothing is wrapped for the sake of an id.
   */
  @Override
  public String createUniqueId(FacesContext context, @Nullable String seed) {
    int next = getStateHelper().get(COUNTER) instanceof Integer last ? last + 1 : 1;
    getStateHelper().put(COUNTER, next);
    return UIViewRoot.UNIQUE_ID_PREFIX
        + getId()
        + "_"
        + (seed == null ? Integer.toString(next) : seed);
  }

  @Override
  public String getFamily() {
    return UINamingContainer.COMPONENT_FAMILY;
  }

  @Override
  public @Nullable String getContainerClientId(FacesContext context) {
    for (var parent = getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof NamingContainer) {
        return parent.getContainerClientId(context);
      }
    }
    return null;
  }
}
