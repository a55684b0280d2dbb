/* Top bar and navigation: menus, theme, language, copying. */
(function () {
  "use strict";

  var root = document.documentElement;

  function choices(name, current, chosen) {
    document.querySelectorAll("input[name=" + name + "]").forEach(function (input) {
      input.checked = input.value === current;
      input.addEventListener("change", function () {
        chosen(input.value);
      });
    });
  }

  function navigation() {
    var toggle = document.querySelector(".nav-toggle");
    var panel = document.getElementById("navigation");
    if (!toggle || !panel) {
      return;
    }
    function show(open) {
      panel.classList.toggle("open", open);
      toggle.setAttribute("aria-expanded", String(open));
    }
    toggle.addEventListener("click", function () {
      show(!panel.classList.contains("open"));
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && panel.classList.contains("open")) {
        show(false);
        toggle.focus();
      }
    });
    document.addEventListener("click", function (event) {
      if (!panel.contains(event.target) && !toggle.contains(event.target)) {
        show(false);
      }
    });
  }

  function menus() {
    document.addEventListener("click", function (event) {
      document.querySelectorAll("details.menu[open]").forEach(function (menu) {
        if (!menu.contains(event.target)) {
          menu.open = false;
        }
      });
    });
    document.addEventListener("keydown", function (event) {
      var menu = event.key === "Escape" && event.target.closest && event.target.closest("details.menu[open]");
      if (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    });
    document.addEventListener("focusout", function (event) {
      var menu = event.target.closest && event.target.closest("details.menu[open]");
      if (menu && event.relatedTarget && !menu.contains(event.relatedTarget)) {
        menu.open = false;
      }
    });
  }

  function copying() {
    document.addEventListener("click", function (event) {
      var button = event.target.closest("[data-copy]");
      if (button && navigator.clipboard) {
        navigator.clipboard.writeText(button.getAttribute("data-copy")).then(function () {
          window.cartwright.announce(button.getAttribute("data-done"));
          button.classList.add("done");
          button.title = button.getAttribute("data-done");
        });
      }
    });
  }

  document.addEventListener("DOMContentLoaded", function () {
    choices("theme", root.getAttribute("data-theme"), function (value) {
      root.setAttribute("data-theme", value);
      window.cartwright.remember("cartwright-theme", value);
    });
    choices("language", root.getAttribute("data-language"), function (value) {
      window.cartwright.remember("cartwright-language", value);
      location.reload();
    });
    navigation();
    menus();
    copying();
  });
})();
