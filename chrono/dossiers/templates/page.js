"use strict";
(() => {
  const finder = document.querySelector("search.finder");
  const form = finder.querySelector("form");
  let status, filtered, groups, events, folded;
  const letters = { "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ё": "е", "ғ": "г", "қ": "к",
    "ң": "н", "ө": "о", "ү": "у", "ұ": "у", "һ": "х", "ә": "а", "і": "и" };
  const fold = (text) => text.toLowerCase().normalize("NFD")
    .replace(/(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}])\p{Mn}+/gu, "")
    .normalize("NFC").replace(/[łøđßæœıёғқңөүұһәі]/gu, (one) => letters[one]).replace(/\s+/g, " ");
  // The words of the record and its passages, and none of the frame's: nobody looks for every "confirmed".
  const own = (event) => [...event.querySelectorAll(".when, h4, dd > bdi, blockquote, .cite > bdi")]
    .map((one) => one.textContent).join(" ");
  const texts = () => {
    if (!folded) folded = new Map(events.map((event) => [event, fold(own(event))]));
    return folded;
  };
  const names = ["q", "category", "actor", "source", "status", "verdict", "from", "to"];
  const asked = () => Object.fromEntries(names.map((name) => [name, form.elements[name] ? form.elements[name].value : ""]));
  const padded = (day) => day.replace(/^Y/, "");
  // What may lie within is shown: an open end reaches as far as can be.
  const mayLie = ([first, last], want) =>
    !(want.from && last && padded(last) < want.from) && !(want.to && first && padded(first) > want.to);
  const fits = (event, want, words) => {
    for (const name of ["category", "actor", "source"]) {
      if (want[name] && !(event.dataset[name] ?? "").split(" ").includes(want[name])) return false;
    }
    if (want.status && event.dataset.status !== want.status) return false;
    if (want.verdict && event.dataset.verdict !== want.verdict) return false;
    if (!event.dataset.days.split(" ").some((days) => mayLie(days.split("/"), want))) return false;
    return words.every((word) => texts().get(event).includes(word));
  };
  let telling = 0;
  const tell = (count) => {
    clearTimeout(telling);
    telling = setTimeout(() => {
      status.textContent = count ? status.dataset.words.replace("{a}", String(count)) : status.dataset.none;
    }, 150);
  };
  // Printed, a page that is filtered says so: how many events it has, and by what they were chosen.
  const saidInPrint = (want, count) => {
    const chosen = names.filter((name) => want[name]).map((name) => {
      const field = form.elements[name];
      const label = field.closest("label").firstChild.textContent.trim();
      return `${label} = ${field.selectedOptions ? field.selectedOptions[0].textContent : field.value}`;
    });
    filtered.hidden = !chosen.length;
    filtered.textContent = [filtered.dataset.words.replace("{a}", String(count)) + ": " + chosen.join("; ") + ".",
      filtered.dataset.drawn].filter(Boolean).join(" ");
  };
  const outside = (event, is) => {
    event.classList.toggle("outside", is);
    const said = event.querySelector(".chip.said");
    if (said) said.remove();
    if (is) {
      const chip = document.createElement("span");
      chip.className = "chip said";
      chip.textContent = status.dataset.outside;
      event.querySelector(".chips").append(" ", chip);
    }
  };
  const target = () => {
    let id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch { return null; }
    return id ? document.getElementById(id) : null;
  };
  const apply = () => {
    const want = asked();
    const words = fold(want.q).trim().split(" ").filter(Boolean);
    const kept = target()?.closest(".event");
    let count = 0;
    for (const group of groups) {
      let left = 0;
      for (const event of group.events) {
        const fit = fits(event, want, words);
        const stays = fit || event === kept;
        event.hidden = !stays;
        if (event.classList.contains("outside") !== (stays && !fit)) outside(event, stays && !fit);
        left += stays ? 1 : 0;
        count += fit ? 1 : 0;
      }
      group.element.hidden = !left;
    }
    tell(count);
    saidInPrint(want, count);
  };
  const write = () => {
    const query = new URLSearchParams(Object.entries(asked()).filter(([, value]) => value)).toString();
    history.replaceState(null, "", (query ? "?" + query : location.pathname) + location.hash);
  };
  const read = () => {
    const query = new URLSearchParams(location.search);
    for (const name of names) {
      const field = form.elements[name];
      if (field) field.value = query.get(name) ?? "";
    }
  };
  // What is found stands below the field: both are brought into view where they are not.
  const showFound = () => {
    if (finder.getBoundingClientRect().bottom > innerHeight * .7) finder.scrollIntoView();
  };
  const changed = () => { apply(); write(); showFound(); };
  form.addEventListener("input", (event) => { if (!event.isComposing) changed(); });
  form.addEventListener("compositionend", changed);
  // Enter leads to the first event that is found.
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    changed();
    events.find((one) => !one.hidden)?.querySelector("h4 a").focus();
  });
  form.addEventListener("reset", () => setTimeout(changed));
  addEventListener("hashchange", () => { apply(); focusTarget(); leadBack(); });
  // Escape closes an article, as its own link does.
  addEventListener("keydown", (event) => {
    const close = document.querySelector(".sheet:target .close, .sheet:has(:target) .close");
    if (event.key === "Escape" && close && plain(event)) close.click();
  });
  // Closing an article leads back to the passage that opened it.
  const leadBack = () => {
    const note = /^#q\/(\d+)$/.exec(location.hash);
    for (const close of document.querySelectorAll(".close")) close.href = note ? "#n/" + note[1] : "#the/sources";
  };
  const focusTarget = () => {
    const there = target();
    const link = there?.matches(".event") ? there.querySelector("h4 a") : there?.closest("mark, .notes > li");
    if (!link) return;
    if (!link.matches("a")) link.setAttribute("tabindex", "-1");
    link.focus({ preventScroll: true });
  };
  const plain = (event) => !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing);
  // From title to title.
  document.querySelector("main").addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !plain(event) || !event.target.matches(".event h4 a")) return;
    const seen = events.filter((one) => !one.hidden);
    const next = seen[seen.indexOf(event.target.closest(".event")) + step];
    if (!next) return;
    event.preventDefault();
    next.querySelector("h4 a").focus();
    next.scrollIntoView({ block: "nearest" });
  });
  // The timeline is one stop; arrows lead from event to event in their order.
  const prepared = new WeakSet();
  const makeStops = (picture) => {
    const order = new Map(events.map((event, index) => [event.id, index]));
    const links = [...picture.querySelectorAll("a[href^='#']:not([tabindex])")].sort(
      (a, b) => order.get(a.getAttribute("href").slice(1)) - order.get(b.getAttribute("href").slice(1)));
    links.forEach((link, index) => link.setAttribute("tabindex", index ? "-1" : "0"));
    prepared.add(picture);
    picture.addEventListener("keydown", (event) => {
      const at = links.indexOf(event.target.closest("a"));
      if (at < 0 || !plain(event)) return;
      const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
      if (to === undefined || !links[to]) return;
      event.preventDefault();
      links[at].setAttribute("tabindex", "-1");
      links[to].setAttribute("tabindex", "0");
      links[to].focus();
    });
  };
  // What the page has now; a page that is renewed while it is read has other elements.
  const collect = () => {
    status = finder.querySelector("[role=status]");
    filtered = document.querySelector(".filtered");
    groups = [...document.querySelectorAll(".group")].map(
      (element) => ({ element, events: [...element.querySelectorAll(".event")] }));
    events = groups.flatMap((group) => group.events);
    folded = null;
    for (const picture of document.querySelectorAll(".picture")) if (!prepared.has(picture)) makeStops(picture);
    document.querySelector(".keys").hidden = false;
    for (const way of document.querySelectorAll(".ways [hidden]")) way.hidden = false;
  };
  document.addEventListener("renewed", () => { collect(); read(); apply(); leadBack(); });
  const begin = () => {
    collect();
    finder.hidden = false;
    read();
    apply();
    leadBack();
    if (location.hash) target()?.scrollIntoView();
  };
  // Where nothing is chosen, the page is drawn before anything of it is looked through.
  if (location.search || location.hash) begin(); else setTimeout(begin);
})();
