package org.cartwright.order;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import org.cartwright.contract.Note;
import org.jspecify.annotations.NullUnmarked;

/** A note that came with the cart. */
@Embeddable
@NullUnmarked
class OrderNote {
  private String title;
  @Lob private String detail;
  private String author;
  private String visibility;

  protected OrderNote() {}

  OrderNote(Note note) {
    this.title = note.title();
    this.detail = note.detail();
    this.author = note.author();
    this.visibility = note.visibility();
  }

  OrderView.NoteView view() {
    return new OrderView.NoteView(title, detail, author, visibility);
  }
}
