package org.cartwright.backoffice.frame;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.UIPanel;
import jakarta.faces.context.FacesContext;
import org.jspecify.annotations.Nullable;

/**
 * The root of a composite that only arranges what stands in it: what is inside has the same id in
 * the browser as without it, {@code form:name}, so that pages, scripts and tests can rely on ids.
 */
@FacesComponent(Plain.TYPE)
public class Plain extends UIPanel implements NamingContainer {
  static final String TYPE = "cartwright.Plain";

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
