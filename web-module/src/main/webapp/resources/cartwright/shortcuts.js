/* Keys: / searches, ? helps, g and a letter goes somewhere, j and k walk through rows. Single keys can be turned off (WCAG 2.1.4). */
(function () {
  "use strict";

  var root = document.documentElement;
  var going = 0;

  function on() {
    return root.getAttribute("data-shortcuts") !== "off";
  }

  function typing(target) {
    return /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable;
  }

  function walk(by) {
    var links = Array.prototype.slice.call(document.querySelectorAll(".row-link"));
    var at = links.indexOf(document.activeElement);
    var next = links[at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + by))];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: "nearest" });
    }
  }

  function search(event) {
    var field = document.querySelector("main input[type=search]");
    if (field) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  }

  function go(letter) {
    var link = document.querySelector(".navigation [data-key='" + letter + "']");
    if (link) {
      location.href = link.href;
    }
  }

  document.addEventListener("keydown", function (event) {
    if (!on() || typing(event.target) || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) {
      return;
    }
    var wasGoing = Date.now() - going < 1500;
    going = 0;
    if (wasGoing && /^[a-z]$/.test(event.key)) {
      go(event.key);
    } else if (event.key === "g") {
      going = Date.now();
    } else if (event.key === "/") {
      search(event);
    } else if (event.key === "?") {
      window.cartwright.openDialog("shortcuts", document.activeElement);
    } else if (event.key === "j" || event.key === "k") {
      walk(event.key === "j" ? 1 : -1);
    }
  });

  document.addEventListener("DOMContentLoaded", function () {
    var choice = document.getElementById("shortcuts-on");
    if (choice) {
      choice.checked = on();
      choice.addEventListener("change", function () {
        root.setAttribute("data-shortcuts", choice.checked ? "on" : "off");
        window.cartwright.remember("cartwright-shortcuts", choice.checked ? "on" : "off");
      });
    }
  });
})();
