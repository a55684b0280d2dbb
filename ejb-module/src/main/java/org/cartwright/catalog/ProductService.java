package org.cartwright.catalog;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cartwright.access.Needs;
import org.cartwright.access.OfStore;
import org.cartwright.access.Right;
import org.cartwright.editing.Edited;
import org.cartwright.editing.Editor;
import org.cartwright.editing.FieldProblems;
import org.cartwright.editing.InUse;
import org.cartwright.editing.InvalidEntry;
import org.cartwright.editing.StaleEdit;

/** The products of the built-in catalog, as people keep them. */
@Stateless
public class ProductService {
  @Inject private Products products;
  @Inject private ProductRules rules;
  @Inject private Editor editor;

  /** The product with this SKU. */
  @Needs(Right.READ)
  public Optional<Edited<ProductDetails>> find(@OfStore String store, String sku) {
    return products.find(products.storeId(store), sku).map(Edited::of);
  }

  /** Adds a product. */
  @Needs(Right.WORK)
  public void create(@OfStore String store, ProductDetails wanted) throws InvalidEntry {
    String storeId = products.storeId(store);
    check(storeId, "", wanted);
    editor.create(new Product(storeId, wanted));
  }

  /** Saves other details of a product; a new SKU is possible, orders keep the old one. */
  @Needs(Right.WORK)
  public void save(@OfStore String store, Edited<ProductDetails> seen, ProductDetails wanted)
      throws InvalidEntry, StaleEdit {
    String storeId = products.storeId(store);
    check(storeId, seen.id(), wanted);
    editor.save(products.findById(storeId, seen.id()).orElse(null), seen, wanted);
  }

  /** Deletes a product; orders keep what they know of it. */
  @Needs(Right.WORK)
  public void delete(@OfStore String store, Edited<ProductDetails> seen) throws StaleEdit, InUse {
    editor.delete(products.findById(products.storeId(store), seen.id()).orElse(null), seen);
  }

  private void check(String storeId, String ownId, ProductDetails wanted) throws InvalidEntry {
    FieldProblems problems = rules.check(wanted, rules.known(storeId));
    products
        .find(storeId, wanted.sku())
        .filter(other -> !other.subject().id().equals(ownId))
        .ifPresent(other -> problems.add("sku", "taken", wanted.sku()));
    problems.throwIfAny();
  }
}
