/* Forms that are edited: asks before what was typed is lost, saves with Ctrl+S, leads from the list of problems to the fields. */
(function () {
  "use strict";

  var clean = {};
  var leaving = false;
  var forget = false;

  function typed(form) {
    var values = [];
    new FormData(form).forEach(function (value, name) {
      if (!/^jakarta\.faces\.|^primefaces\.nonce/.test(name)) {
        values.push(name + "=" + (value.name || value));
      }
    });
    return values.join("\n");
  }

  function guarded() {
    return document.querySelectorAll("form[data-guard=true]");
  }

  // A form that comes back with problems still holds what was typed.
  function refused(form) {
    return form.querySelector(".problem-summary, .conflict") !== null;
  }

  function dirty(form) {
    return clean[form.id] !== undefined && clean[form.id] !== typed(form);
  }

  function anyDirty() {
    return Array.prototype.some.call(guarded(), dirty);
  }

  function show() {
    var changed = anyDirty();
    document.querySelectorAll(".save-dirty").forEach(function (words) {
      words.hidden = !changed;
    });
    document.querySelectorAll(".save-bar").forEach(function (bar) {
      bar.classList.toggle("dirty", changed);
    });
  }

  function linkProblems() {
    document.querySelectorAll("[data-field-of], [data-input-of]").forEach(function (link) {
      var name = link.getAttribute("data-field-of");
      var labels = Array.prototype.filter.call(document.querySelectorAll("[data-input]"), function (label) {
        var field = label.getAttribute("data-field");
        return name === null
          ? label.getAttribute("data-input") === link.getAttribute("data-input-of")
          : field === name || field === name.replace(/\./g, "-") || field === name.split(".")[0];
      });
      if (labels.length && !link.dataset.named) {
        link.dataset.named = "true";
        link.href = "#" + labels[0].getAttribute("data-input");
        link.textContent = labels[0].querySelector("label, .label").textContent + ": " + link.textContent;
      }
    });
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[data-field-of], a[data-input-of]");
    var target = link && document.getElementById(link.getAttribute("href").slice(1));
    if (target) {
      event.preventDefault();
      var focusable = target.matches("input, select, textarea, button") ? target : target.querySelector("input, select, textarea, button");
      target.scrollIntoView({ block: "center" });
      (focusable || target).focus();
    }
    if (event.target.closest(".clean")) {
      forget = true;
    }
  });

  document.addEventListener("keydown", function (event) {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s") {
      var save = document.querySelector("dialog[open]") ? null : document.querySelector(".save-bar button.primary, button.save");
      if (save) {
        event.preventDefault();
        save.click();
      }
    }
  });

  ["input", "change"].forEach(function (kind) {
    document.addEventListener(kind, show);
  });

  document.addEventListener("submit", function () {
    leaving = true;
  });

  window.addEventListener("beforeunload", function (event) {
    if (!leaving && anyDirty()) {
      event.preventDefault();
      event.returnValue = "";
    }
  });

  document.addEventListener("DOMContentLoaded", function () {
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxSend", function () {
        leaving = true;
      });
    }
  });

  window.cartwright.onUpdate(function (values, xhr) {
    leaving = xhr !== null && /<redirect /.test(xhr.responseText || "");
    guarded().forEach(function (form) {
      if (clean[form.id] === undefined) {
        clean[form.id] = refused(form) ? "" : typed(form);
      } else if (forget && !refused(form)) {
        clean[form.id] = typed(form);
      }
    });
    forget = false;
    linkProblems();
    show();
  });
})();
