/* Toasts: what the server said of the whole goes to a stack that stays, is read aloud there, and leaves after a while. */
(function () {
  "use strict";

  var LIFE = 8000;

  // Nobody loses a toast that they are reading, and what went wrong stays until it is closed.
  function leave(toast) {
    window.setTimeout(function () {
      if (toast.matches(":hover, :focus-within")) {
        leave(toast);
      } else {
        toast.remove();
      }
    }, LIFE);
  }

  window.cartwright.onUpdate(function () {
    var stack = document.getElementById("toast-stack");
    document.querySelectorAll(".toast-source .toast").forEach(function (toast) {
      stack.appendChild(toast);
      if (toast.classList.contains("success")) {
        leave(toast);
      }
    });
  });

  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-dismiss]");
    if (button) {
      button.closest(".toast").remove();
    }
  });
})();
