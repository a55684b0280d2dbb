/* Lists: their state stands in the address, and detail pages find the way back to it. */
(function () {
  "use strict";

  function listKey(path) {
    return "list:" + path;
  }

  function rememberList() {
    if (document.querySelector(".list-page")) {
      sessionStorage.setItem(listKey(location.pathname), location.search);
    }
  }

  // A list tells its new state after each ajax request: it goes into the address, so that reload, Back and a copied link keep it.
  function keepAddress(query) {
    var address = location.pathname + (query ? "?" + query : "");
    if (address !== location.pathname + location.search) {
      var typing = document.activeElement && document.activeElement.type === "search";
      history[typing ? "replaceState" : "pushState"](null, "", address);
    }
    rememberList();
  }

  // Says aloud what is shown now; and when the button that was pressed is gone, the search takes the focus.
  function afterListUpdate() {
    var count = document.querySelector(".empty-title") || document.querySelector(".ui-paginator-current");
    window.cartwright.announce(count ? count.textContent : "");
    var search = document.querySelector(".list-page input[type=search]");
    if (document.activeElement === document.body && search) {
      search.focus();
    }
  }

  document.addEventListener("DOMContentLoaded", function () {
    rememberList();
    document.querySelectorAll("a[data-list]").forEach(function (link) {
      var address = new URL(link.href);
      var kept = sessionStorage.getItem(listKey(address.pathname)) || "";
      var store = address.searchParams.get("store");
      if (!store || new URLSearchParams(kept).get("store") === store) {
        address.search = kept || address.search;
        link.href = address.href;
      }
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Enter" && event.target.type === "search") {
        event.preventDefault();
      }
    });
  });

  window.cartwright.onUpdate(function (values) {
    if (typeof values.listQuery === "string") {
      keepAddress(values.listQuery);
      afterListUpdate();
    }
  });

  window.addEventListener("popstate", function () {
    if (document.querySelector(".list-page")) {
      location.reload();
    }
  });

  // From a problem to its line in the text that is edited.
  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[data-line]");
    var text = link && document.getElementById(link.getAttribute("href").slice(1));
    if (text) {
      event.preventDefault();
      var lines = text.value.split("\n");
      var line = Math.min(Number(link.getAttribute("data-line")), lines.length);
      var begin = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
      text.focus();
      text.setSelectionRange(begin, begin + lines[line - 1].length);
      text.scrollTop = text.scrollHeight * (line - 4) / lines.length;
    }
  });
})();
