/* The table of tax rates: arrows move from cell to cell, countries open and close, empty cells show what they inherit. */
(function () {
  "use strict";

  var narrow = window.matchMedia("(max-width: 40rem)");

  function open(block, wanted) {
    block.classList.toggle("open", wanted);
    var toggle = block.querySelector(".tax-toggle");
    if (toggle) {
      toggle.setAttribute("aria-expanded", String(wanted));
    }
  }

  function inputs(row) {
    return Array.prototype.slice.call(row.querySelectorAll("input"));
  }

  function shown(row) {
    return row.offsetParent !== null && inputs(row).some(function (input) {
      return input.offsetParent !== null;
    });
  }

  function moveRow(input, by) {
    var row = input.closest("tr");
    var rows = Array.prototype.filter.call(input.closest("table").querySelectorAll("tbody tr"), shown);
    var target = rows[rows.indexOf(row) + by];
    if (target) {
      focus(inputs(target)[inputs(row).indexOf(input)]);
    }
  }

  function moveCell(input, by) {
    var all = inputs(input.closest("tr"));
    focus(all[all.indexOf(input) + by]);
  }

  function focus(input) {
    if (input) {
      input.focus();
      input.select();
    }
  }

  function inherit(table) {
    var everywhere = [];
    table.querySelectorAll("tbody").forEach(function (block) {
      var country = [];
      block.querySelectorAll("tr").forEach(function (row, number) {
        inputs(row).forEach(function (input, column) {
          if (block.classList.contains("everywhere")) {
            everywhere[column] = input.value;
          } else if (number === 0) {
            input.placeholder = everywhere[column];
            country[column] = input.value || input.placeholder;
          } else {
            input.placeholder = country[column];
          }
        });
      });
    });
  }

  document.addEventListener("click", function (event) {
    var toggle = event.target.closest(".tax-toggle");
    if (!toggle) {
      return;
    }
    var block = toggle.closest("tbody");
    var wanted = !block.classList.contains("open");
    if (wanted && narrow.matches) {
      block.closest("table").querySelectorAll("tbody.open").forEach(function (other) {
        open(other, false);
      });
    }
    open(block, wanted);
  });

  document.addEventListener("input", function (event) {
    var table = event.target.closest(".tax-matrix");
    if (table) {
      inherit(table);
    }
  });

  // As in a table of numbers elsewhere: typing replaces the cell, and the arrows leave it.
  document.addEventListener("focusin", function (event) {
    if (event.target.matches(".tax-matrix input")) {
      event.target.select();
    }
  });

  document.addEventListener("keydown", function (event) {
    var input = event.target;
    if (!input.matches || !input.matches(".tax-matrix input") || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    var all = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    var atStart = all || (input.selectionStart === 0 && input.selectionEnd === 0);
    var atEnd = all || (input.selectionStart === input.value.length && input.selectionEnd === input.value.length);
    if (event.key === "ArrowDown" || event.key === "Enter") {
      event.preventDefault();
      moveRow(input, 1);
    } else if (event.key === "ArrowUp") {
      event.preventDefault();
      moveRow(input, -1);
    } else if (event.key === "ArrowLeft" && atStart) {
      event.preventDefault();
      moveCell(input, -1);
    } else if (event.key === "ArrowRight" && atEnd) {
      event.preventDefault();
      moveCell(input, 1);
    }
  });
})();
