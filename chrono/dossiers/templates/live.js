"use strict";
(() => {
  const kept = sessionStorage.getItem("chrono-scroll");
  if (kept !== null) {
    sessionStorage.removeItem("chrono-scroll");
    scrollTo(0, Number(kept));
  }
  const told = document.querySelector(".live");
  let version = 0;
  let stream = null;
  const follow = () => {
    stream = new EventSource("/changes");
    stream.addEventListener("message", (event) => {
      const now = JSON.parse(event.data);
      told.textContent = now.problem;
      told.hidden = !now.problem;
      if (version && now.version !== version) {
        sessionStorage.setItem("chrono-scroll", String(scrollY));
        location.reload();
      }
      version = now.version;
    });
  };
  // A browser allows six streams to one server; a page that is not seen needs none.
  document.addEventListener("visibilitychange", () => {
    if (stream) stream.close();
    stream = null;
    if (!document.hidden) follow();
  });
  if (!document.hidden) follow();
})();
