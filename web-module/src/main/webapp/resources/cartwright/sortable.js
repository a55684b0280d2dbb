/* Lists that staff put in order: by dragging the handle, by its keys (Space, arrows, Space, Escape), or by the buttons up and down. */
(function () {
  "use strict";

  var lifted = null;
  var focusAfter = null;

  function rows(list) {
    return Array.prototype.slice.call(list.children).filter(function (row) {
      return row.classList.contains("sortable-row");
    });
  }

  function say(list, row, what) {
    window.cartwright.announce(list.getAttribute("data-" + what)
      .replace("{label}", row.getAttribute("data-label"))
      .replace("{place}", String(rows(list).indexOf(row) + 1))
      .replace("{count}", String(rows(list).length)));
  }

  function place(list, row, to) {
    var others = rows(list).filter(function (other) {
      return other !== row;
    });
    list.insertBefore(row, others[to] || null);
  }

  function save(list, row, control) {
    focusAfter = { key: row.getAttribute("data-key"), control: control };
    window[list.getAttribute("data-call")]([
      { name: "key", value: row.getAttribute("data-key") },
      { name: "to", value: String(rows(list).indexOf(row)) }
    ]);
  }

  function lift(list, row) {
    lifted = { list: list, row: row, from: rows(list).indexOf(row) };
    row.classList.add("lifted");
    row.querySelector(".sortable-handle").setAttribute("aria-pressed", "true");
  }

  function drop(keep) {
    var it = lifted;
    lifted = null;
    it.row.classList.remove("lifted");
    it.row.querySelector(".sortable-handle").setAttribute("aria-pressed", "false");
    if (!keep) {
      place(it.list, it.row, it.from);
    }
    say(it.list, it.row, keep ? "dropped" : "cancelled");
    if (keep && rows(it.list).indexOf(it.row) !== it.from) {
      save(it.list, it.row, ".sortable-handle");
    }
  }

  function step(list, row, by, control) {
    var at = rows(list).indexOf(row);
    var to = Math.min(rows(list).length - 1, Math.max(0, at + by));
    if (to !== at) {
      place(list, row, to);
      control.focus();
      say(list, row, "moved");
    }
    return to !== at;
  }

  document.addEventListener("keydown", function (event) {
    var handle = event.target.closest && event.target.closest(".sortable-handle");
    if (!handle) {
      return;
    }
    var row = handle.closest(".sortable-row");
    var list = row.parentElement;
    if (event.key === " " || event.key === "Enter") {
      event.preventDefault();
      if (lifted) {
        drop(true);
      } else {
        lift(list, row);
        say(list, row, "lifted");
      }
    } else if (lifted && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      step(list, row, event.key === "ArrowUp" ? -1 : 1, handle);
    } else if (lifted && event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      drop(false);
      handle.focus();
    }
  });

  document.addEventListener("focusout", function (event) {
    if (lifted && !lifted.pointer && event.target.classList.contains("sortable-handle") && event.relatedTarget) {
      drop(false);
    }
  });

  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-step]");
    if (button) {
      var row = button.closest(".sortable-row");
      if (step(row.parentElement, row, Number(button.getAttribute("data-step")), button)) {
        save(row.parentElement, row, "[data-step='" + button.getAttribute("data-step") + "']");
      }
    }
  });

  document.addEventListener("pointerdown", function (event) {
    var handle = event.target.closest(".sortable-handle");
    if (!handle || event.button !== 0) {
      return;
    }
    var row = handle.closest(".sortable-row");
    handle.setPointerCapture(event.pointerId);
    lift(row.parentElement, row);
    lifted.pointer = event.pointerId;
  });

  document.addEventListener("pointermove", function (event) {
    if (!lifted || lifted.pointer !== event.pointerId) {
      return;
    }
    var others = rows(lifted.list).filter(function (row) {
      return row !== lifted.row;
    });
    var to = others.filter(function (row) {
      var box = row.getBoundingClientRect();
      return event.clientY > box.top + box.height / 2;
    }).length;
    if (rows(lifted.list).indexOf(lifted.row) !== to) {
      place(lifted.list, lifted.row, to);
    }
  });

  document.addEventListener("pointerup", function (event) {
    if (lifted && lifted.pointer === event.pointerId) {
      drop(true);
    }
  });

  document.addEventListener("pointercancel", function (event) {
    if (lifted && lifted.pointer === event.pointerId) {
      drop(false);
    }
  });

  window.cartwright.onUpdate(function () {
    var wanted = focusAfter;
    focusAfter = null;
    if (wanted) {
      document.querySelectorAll(".sortable-row").forEach(function (row) {
        if (row.getAttribute("data-key") === wanted.key && !row.contains(document.activeElement)) {
          row.querySelector(wanted.control).focus();
        }
      });
    }
  });
})();
