/* The page of the design system: shows each token's colour, and how well it can be read on the surface of cards. */
(function () {
  "use strict";

  function channels(colour) {
    return colour.match(/[\d.]+/g).slice(0, 3).map(Number);
  }

  function luminance(rgb) {
    var linear = rgb.map(function (value) {
      var part = value / 255;
      return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }

  function contrast(one, other) {
    var light = [luminance(one), luminance(other)].sort(function (a, b) {
      return b - a;
    });
    return (light[0] + 0.05) / (light[1] + 0.05);
  }

  function resolved(mark, token) {
    mark.style.backgroundColor = "var(--" + token + ")";
    return channels(getComputedStyle(mark).backgroundColor);
  }

  function hex(rgb) {
    return "#" + rgb.map(function (value) {
      return Math.round(value).toString(16).padStart(2, "0");
    }).join("");
  }

  function show() {
    var probe = document.createElement("span");
    document.body.appendChild(probe);
    document.querySelectorAll("[data-token]").forEach(function (swatch) {
      var colour = resolved(swatch.querySelector(".swatch-colour"), swatch.getAttribute("data-token"));
      var against = resolved(probe, swatch.hasAttribute("data-ground") ? "ink" : "surface");
      swatch.querySelector(".swatch-words").textContent = hex(colour) + " · "
        + contrast(colour, against).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 }) + " : 1";
    });
    probe.remove();
  }

  document.addEventListener("DOMContentLoaded", show);
  document.addEventListener("change", function (event) {
    if (event.target.name === "theme") {
      show();
    }
  });
})();
