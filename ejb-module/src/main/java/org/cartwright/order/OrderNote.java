package org.cartwright.order;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.time.Instant;
import org.cartwright.contract.Note;
import org.jspecify.annotations.NullUnmarked;

/** A note that came with the cart, or that somebody wrote later. */
@Embeddable
@NullUnmarked
class OrderNote {
  private String title;
  @Lob private String detail;
  private String author;
  private String visibility;
  private Instant written;

  protected OrderNote() {}

  OrderNote(Note note, Instant written) {
    this.title = note.title();
    this.detail = note.detail();
    this.author = note.author();
    this.visibility = note.visibility();
    this.written = written;
  }

  OrderNote(NewNote note, String author, Instant written) {
    this.title = note.title();
    this.detail = note.detail();
    this.author = author;
    this.visibility = note.forCustomer() ? "customer" : "internal";
    this.written = written;
  }

  OrderView.NoteView view() {
    return new OrderView.NoteView(title, detail, author, visibility, written);
  }
}
