/* Shows and hides what is typed into a password field: whoever sees it need not type it twice. */
(function () {
  "use strict";

  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-reveal]");
    var input = button && document.getElementById(button.getAttribute("data-reveal"));
    if (!input) {
      return;
    }
    var words = button.textContent;
    input.type = input.type === "password" ? "text" : "password";
    button.textContent = button.getAttribute("data-hide");
    button.setAttribute("data-hide", words);
    input.focus();
  });
})();
