/* What every other script uses. All are without inline code, so that the Content-Security-Policy can forbid it. */
window.cartwright = (function () {
  "use strict";

  var meta = document.querySelector("meta[name=application]");
  var base = meta ? meta.getAttribute("data-base") : "/";
  var updates = [];

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
      announcer.textContent = "";
      window.setTimeout(function () {
        announcer.textContent = text;
      }, 50);
    }
  }

  function focusMarked() {
    var marked = document.querySelector("[data-focus]:not([data-focused])");
    if (marked) {
      marked.setAttribute("data-focused", "true");
      marked.focus();
    }
  }

  /* Calls back when the page is there, and after each update of a part of it, with what the server added to that answer. */
  function onUpdate(callback) {
    updates.push(callback);
  }

  document.addEventListener("DOMContentLoaded", function () {
    updates.forEach(function (callback) {
      callback({}, null);
    });
    focusMarked();
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", function (event, xhr, settings, values) {
        updates.forEach(function (callback) {
          callback(values || {}, xhr);
        });
        focusMarked();
      });
    }
  });

  return { base: base, remember: remember, announce: announce, onUpdate: onUpdate };
})();
