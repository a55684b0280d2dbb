/* Dialogs: a button with data-dialog="ID" opens one, data-close closes it. The browser keeps the focus inside and gives it back. */
(function () {
  "use strict";

  function open(id, opener) {
    var dialog = document.getElementById(id);
    if (!dialog || dialog.open) {
      return;
    }
    dialog.showModal();
    var first = dialog.querySelector("[autofocus], .dialog-body input:not([type=hidden]), .dialog-body textarea, .dialog-body select");
    (first || dialog.querySelector("[data-close]") || dialog).focus();
    dialog.addEventListener("close", function () {
      if (opener && document.contains(opener)) {
        opener.focus();
      }
    }, { once: true });
  }

  document.addEventListener("click", function (event) {
    var opener = event.target.closest("[data-dialog]");
    if (opener) {
      var menu = opener.closest("details.menu");
      if (menu) {
        menu.open = false;
      }
      open(opener.getAttribute("data-dialog"), menu ? menu.querySelector("summary") : opener);
      return;
    }
    var closer = event.target.closest("[data-close]");
    if (closer) {
      closer.closest("dialog").close();
    } else if (event.target.tagName === "DIALOG") {
      event.target.close();
    }
  });

  // Enter in a dialog's field does what the dialog is for, not what the form around it is for.
  document.addEventListener("keydown", function (event) {
    var dialog = event.key === "Enter" && event.target.tagName === "INPUT" && event.target.closest("dialog");
    if (dialog) {
      event.preventDefault();
      var actions = dialog.querySelectorAll(".dialog-actions button:not([data-close])");
      if (actions.length) {
        actions[actions.length - 1].click();
      }
    }
  });

  window.cartwright.openDialog = open;

  // A dialog whose words were refused stays open; the problem stands beside its field.
  window.cartwright.onUpdate(function (values) {
    if (typeof values.openDialog === "string") {
      open(values.openDialog);
    }
  });
})();
