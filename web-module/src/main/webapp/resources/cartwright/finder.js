/* A search field that filters what is on the page: every word must occur in an item or in its keywords. */
(function () {
  "use strict";

  function plain(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  }

  function filter(input) {
    var words = plain(input.value).split(/\s+/);
    var found = 0;
    document.querySelectorAll(input.getAttribute("data-finds")).forEach(function (item) {
      var text = plain(item.textContent + " " + (item.getAttribute("data-words") || ""));
      var fits = words.every(function (word) {
        return text.indexOf(word) >= 0;
      });
      item.hidden = !fits;
      found += fits ? 1 : 0;
    });
    document.querySelectorAll(".tile-group").forEach(function (group) {
      group.hidden = group.querySelector(".tile:not([hidden])") === null;
    });
    document.getElementById("find-none").hidden = found > 0;
    window.cartwright.announce(found > 0
      ? input.getAttribute("data-found").replace("{count}", String(found)) : input.getAttribute("data-none"));
  }

  document.addEventListener("input", function (event) {
    if (event.target.matches("[data-finds]")) {
      filter(event.target);
    }
  });

  // Enter opens the only thing that is left.
  document.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && event.target.matches("[data-finds]")) {
      event.preventDefault();
      var left = document.querySelectorAll(event.target.getAttribute("data-finds") + ":not([hidden]) a");
      if (left.length === 1) {
        left[0].click();
      }
    }
  });
})();
