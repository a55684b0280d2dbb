/* What the pages do in the browser. Without inline code, so that the Content-Security-Policy can forbid it. */
(function () {
  "use strict";

  var root = document.documentElement;
  var meta = document.querySelector("meta[name=application]");
  var base = meta ? meta.getAttribute("data-base") : "/";

  function remember(name, value) {
    document.cookie = name + "=" + encodeURIComponent(value) + ";path=" + base + ";max-age=31536000;samesite=lax"
      + (location.protocol === "https:" ? ";secure" : "");
  }

  // Times are shown where the reader is; the server learns the zone from this cookie.
  try {
    remember("cartwright-zone", Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC");
  } catch (noZone) {
    remember("cartwright-zone", "UTC");
  }

  function announce(text) {
    var announcer = document.getElementById("announcer");
    if (announcer) {
      announcer.textContent = text;
    }
  }

  function listKey(path) {
    return "list:" + path;
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
    announce(count ? count.textContent : "");
    var search = document.querySelector("input[type=search]");
    if (document.activeElement === document.body && search) {
      search.focus();
    }
  }

  function rememberList() {
    if (document.querySelector(".list-page")) {
      sessionStorage.setItem(listKey(location.pathname), location.search);
    }
  }

  function theme() {
    var chosen = root.getAttribute("data-theme");
    document.querySelectorAll("input[name=theme]").forEach(function (input) {
      input.checked = input.value === chosen;
      input.addEventListener("change", function () {
        root.setAttribute("data-theme", input.value);
        remember("cartwright-theme", input.value);
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
    document.querySelectorAll("details.menu").forEach(function (menu) {
      document.addEventListener("click", function (event) {
        if (!menu.contains(event.target)) {
          menu.open = false;
        }
      });
      menu.addEventListener("keydown", function (event) {
        if (event.key === "Escape" && menu.open) {
          menu.open = false;
          menu.querySelector("summary").focus();
        }
      });
      menu.addEventListener("focusout", function (event) {
        if (event.relatedTarget && !menu.contains(event.relatedTarget)) {
          menu.open = false;
        }
      });
    });
  }

  function copying() {
    document.addEventListener("click", function (event) {
      var button = event.target.closest("[data-copy]");
      if (button && navigator.clipboard) {
        navigator.clipboard.writeText(button.getAttribute("data-copy")).then(function () {
          announce(button.getAttribute("data-done"));
          button.classList.add("done");
          button.title = button.getAttribute("data-done");
        });
      }
    });
  }

  function shortcuts() {
    document.addEventListener("keydown", function (event) {
      var search = document.querySelector("input[type=search]");
      var target = event.target;
      if (event.key === "/" && search && !event.ctrlKey && !event.metaKey && !event.altKey
          && !/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) {
        event.preventDefault();
        search.focus();
        search.select();
      }
      if (event.key === "Enter" && target === search) {
        event.preventDefault();
      }
    });
  }

  document.addEventListener("DOMContentLoaded", function () {
    theme();
    navigation();
    menus();
    copying();
    shortcuts();
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
    var focus = document.querySelector("[data-focus]");
    if (focus) {
      focus.focus();
    }
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", function (event, xhr, settings, values) {
        if (values && typeof values.listQuery === "string") {
          keepAddress(values.listQuery);
          afterListUpdate();
        }
      });
    }
  });

  window.addEventListener("popstate", function () {
    location.reload();
  });
})();
