"use strict";
(() => {
  const parts = (element) => [...element.children].filter((child) => child.localName !== "script");
  // What the server sent, as it was before any script: what changed is told from it, and nothing else is touched.
  let sent = document.createElement("body");
  sent.append(...parts(document.body).map((part) => part.cloneNode(true)));
  const told = document.querySelector(".live");
  const CONTAINERS = "body, header.top, main, main section, main ol:not(.notes), .sheet, .sheet .text, search, form";
  const keyed = (element) => {
    const counts = new Map();
    return new Map(parts(element).map((child) => {
      const kind = child.id ? "#" + child.id : child.tagName + "." + child.className;
      const count = counts.get(kind) ?? 0;
      counts.set(kind, count + 1);
      return [kind + " " + count, child];
    }));
  };
  const copyAttributes = (live, before, now) => {
    for (const { name, value } of now.attributes) {
      if (before.getAttribute(name) !== value) live.setAttribute(name, value);
    }
    for (const { name } of before.attributes) if (!now.hasAttribute(name)) live.removeAttribute(name);
  };
  // The element that shows `now` where `live` showed `before`: the same one, with only what changed in it replaced.
  const renewed = (live, before, now) => {
    if (before.isEqualNode(now)) return live;
    const shownParts = parts(live);
    if (!now.matches(CONTAINERS) || shownParts.length !== parts(before).length) return document.importNode(now, true);
    copyAttributes(live, before, now);
    const were = keyed(before);
    const shown = new Map([...were.keys()].map((key, index) => [key, shownParts[index]]));
    let at = live.firstElementChild;
    for (const [key, child] of keyed(now)) {
      const old = shown.get(key);
      const wanted = old ? renewed(old, were.get(key), child) : document.importNode(child, true);
      if (old && wanted !== old) {
        if (at === old) at = wanted;
        old.replaceWith(wanted);
      }
      shown.delete(key);
      if (wanted === at) at = at.nextElementSibling;
      else live.insertBefore(wanted, at);
    }
    for (const old of shown.values()) old.remove();
    return live;
  };
  const policy = (page) => page.querySelector("meta[http-equiv]").content;
  const show = (page) => {
    if (policy(page) !== policy(document)) {
      location.reload();
      return;
    }
    const held = document.activeElement;
    const place = [held.closest("[id]")?.id, held.getAttribute("href")];
    const had = document.querySelector(":target");
    const y = scrollY;
    document.title = page.title;
    renewed(document.body, sent, page.body);
    sent = page.body;
    document.dispatchEvent(new Event("renewed"));
    if (had && !had.isConnected && location.hash) location.replace(location.hash);
    if (!held.isConnected && place[0]) {
      const block = document.getElementById(place[0]);
      [block, ...(block?.querySelectorAll("a") ?? [])].find((one) => one?.getAttribute("href") === place[1])
        ?.focus({ preventScroll: true });
    }
    scrollTo(0, y);
  };
  let version = 0;
  let wanted = 0;
  let stream = null;
  const fetchPage = () => {
    const asked = wanted;
    const request = new XMLHttpRequest();
    request.open("GET", "/");
    request.responseType = "document";
    request.addEventListener("load", () => {
      if (request.responseXML?.querySelector("main")) show(request.responseXML);
      version = asked;
      if (wanted !== version) fetchPage();
    });
    request.addEventListener("error", () => { version = wanted; });
    request.send();
  };
  const follow = () => {
    stream = new EventSource("/changes");
    stream.addEventListener("message", (event) => {
      const now = JSON.parse(event.data);
      told.textContent = now.problem;
      told.hidden = !now.problem;
      const idle = wanted === version;
      wanted = now.version;
      if (!version) version = wanted;
      else if (idle && wanted !== version) fetchPage();
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
