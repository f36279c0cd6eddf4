// Weights that a reader may move, to see what would follow. Nothing is fetched or stored.
// This file never holds data: its SHA-256 stands in the page's Content-Security-Policy.
// Numbers are whole (BigInt), so that a tie is a tie. Words reach the page as text alone.
"use strict";
(() => {
  const GRID = 1000n; // thousandths: weights in per cent with one decimal
  const MORE_DECIMALS = 12; // as many more as it takes to tell two totals apart
  const sum = (numbers) => numbers.reduce((all, each) => all + each, 0n);

  /** Divide whole units in proportion; what is left over goes to the largest remainders. */
  function divided(units, parts) {
    const all = sum(parts);
    const shares = parts.map((part) => (units * part) / all);
    const remainders = parts.map((part, place) => ({ place, rest: (units * part) % all }));
    remainders.sort((a, b) => (a.rest === b.rest ? a.place - b.place : a.rest > b.rest ? -1 : 1));
    for (const { place } of remainders.slice(0, Number(units - sum(shares)))) shares[place] += 1n;
    return shares;
  }

  /** Weights that always sum to the whole; the others keep their proportions as one moves. */
  class Weights {
    constructor(locked) {
      this.locked = locked;
      this.start = divided(GRID, locked);
      this.reset();
    }

    reset() {
      [this.held, this.now] = [new Set(), [...this.start]];
      this.settle();
    }

    /** Forget who moved: the next move starts from the proportions of today. */
    settle() {
      this.mover = -1;
      this.base = this.isLocked ? this.locked : [...this.now];
    }

    get isLocked() {
      return this.now.every((weight, place) => weight === this.start[place]);
    }

    /** The exact weights, as whole numbers: the locked ones need not stand on the grid. */
    get exact() {
      return this.isLocked ? this.locked : this.now;
    }

    isFixed(place) {
      return this.held.has(place) || this.now.length - this.held.size < 2;
    }

    hold(place, isHeld) {
      this.held[isHeld ? "add" : "delete"](place);
      this.settle();
    }

    move(place, wanted) {
      if (this.isFixed(place)) return;
      if (this.mover !== place) {
        this.settle();
        this.mover = place;
      }
      const others = [...this.now.keys()].filter((other) => other !== place && !this.held.has(other));
      const room = GRID - sum([...this.held].map((held) => this.now[held]));
      const weight = wanted < room ? wanted : room;
      const shares = divided(room - weight, this.proportions(others));
      this.now[place] = weight;
      others.forEach((other, index) => { this.now[other] = shares[index]; });
    }

    /** Where all the others weigh nothing, the locked proportions say how they grow again. */
    proportions(places) {
      return [this.base, this.locked, this.locked.map(() => 1n)]
        .map((weights) => places.map((place) => weights[place]))
        .find((parts) => sum(parts) > 0n);
    }
  }

  /** What follows from some weights: totals over a common denominator, and competition ranks. */
  function standing(data, weights) {
    const totals = data.values.map((row) => sum(row.map((value, place) => value * weights[place])));
    const ranks = totals.map((total) => 1 + totals.filter((other) => other > total).length);
    return { totals, ranks, whole: sum(weights), denominator: sum(weights) * data.scale };
  }

  /** Write a fraction with so many decimals; a half goes to the even neighbour. */
  function decimal(top, bottom, decimals, signs) {
    const scaled = (top < 0n ? -top : top) * 10n ** BigInt(decimals);
    const twice = (scaled % bottom) * 2n;
    const isUp = twice > bottom || (twice === bottom && (scaled / bottom) % 2n === 1n);
    const rounded = scaled / bottom + (isUp ? 1n : 0n);
    const digits = String(rounded).padStart(decimals + 1, "0");
    const point = digits.length - decimals;
    const groups = digits.slice(0, point).replace(/\B(?=(\d{3})+$)/g, signs.group);
    const sign = top < 0n && rounded > 0n ? signs.minus : "";
    return sign + groups + (decimals ? signs.decimal + digits.slice(point) : "");
  }

  /** Write totals with enough decimals to tell different ones apart. */
  function written({ totals, denominator }, data) {
    const different = new Set(totals).size;
    for (let more = 0; ; more += 1) {
      const decimals = data.decimals + more;
      const texts = totals.map((total) => decimal(total, denominator, decimals, data.signs));
      if (more === MORE_DECIMALS || new Set(texts).size === different) return texts;
    }
  }

  /** Put texts in a sentence's places, once: a text that looks like a place stays a text. */
  function said(sentence, ...texts) {
    return sentence.split(/(\{\d\})/).map((part) => {
      const place = /^\{(\d)\}$/.exec(part);
      return place ? texts[Number(place[1])] : part;
    }).join("");
  }

  function listed(texts, { and, comma }) {
    return texts.length < 2 ? texts.join("") : said(and, texts.slice(0, -1).join(comma), texts.at(-1));
  }

  /** Say in words what differs from the locked ranking, a sentence for each bid and kind. */
  function changes(data, locked, now) {
    const names = (places) => listed(places.map((place) => data.bids[place]), data.words);
    const kinds = {
      pass: (a, b) => locked[a] > locked[b] && now[a] < now[b],
      reach: (a, b) => locked[a] > locked[b] && now[a] === now[b],
      leave: (a, b) => locked[a] === locked[b] && now[a] < now[b],
    };
    const places = [...data.bids.keys()].sort((a, b) => now[a] - now[b] || a - b);
    return places.flatMap((bid) => Object.entries(kinds).flatMap(([kind, holds]) => {
      const others = places.filter((other) => holds(bid, other));
      return others.length ? [said(data.words[kind], data.bids[bid], names(others))] : [];
    }));
  }

  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children); // strings become text, never markup
    return element;
  }

  function tell(element, text) {
    if (element.textContent !== text) element.textContent = text;
  }

  /** How far along a line something stands, from 0 to 1. */
  const along = (part, whole) => (whole === 0n ? 0 : Number((part * 10000n) / whole) / 10000);

  /** How far a bid's bar reaches, from the lowest total that weights can give to the highest. */
  function reach(data, { totals, whole }, bid) {
    return along(totals[bid] - data.lowest * whole, (data.highest - data.lowest) * whole);
  }

  function control(box, data, place, weights, changed) {
    const { words } = data;
    const name = data.criteria[place];
    const id = `${box.id}-weight-${place}`;
    const slider = make("input", { type: "range", id, min: "0", max: String(GRID), step: "1" });
    const output = make("output", { for: id });
    const hold = make("input", { type: "checkbox", "aria-label": said(words["hold-named"], name) });
    const mark = make("span", { class: "locked-mark" }, said(words.mark, data.lockedTexts[place]));
    mark.style.setProperty("--at", along(data.locked[place], sum(data.locked)));
    slider.addEventListener("input", () => changed(weights.move(place, BigInt(slider.value))));
    hold.addEventListener("change", () => changed(weights.hold(place, hold.checked)));
    const head = make("div", { class: "weight-head" }, make("label", { for: id }, name), output);
    const rail = make("div", { class: "rail" }, slider, mark);
    const holding = make("label", { class: "hold" }, hold, words.hold);
    return { slider, output, hold, row: make("div", { class: "weight" }, head, rail, holding) };
  }

  function bidRow(data, bid, locked) {
    const [rank, total, was] = ["rank", "total", "was"].map((name) => make("span", { class: name }));
    const bar = make("span", { class: "bar" });
    const mark = make("span", { class: "locked-total" });
    mark.style.setProperty("--at", reach(data, locked, bid));
    const track = make("span", { class: "track", "aria-hidden": "true" }, bar, mark);
    const name = make("span", { class: "bid" }, data.bids[bid]);
    tell(was, said(data.words.was, String(locked.ranks[bid])));
    return { rank, total, bar, row: make("li", {}, rank, name, total, track, was) };
  }

  function parsed(text) {
    const data = JSON.parse(text);
    for (const name of ["scale", "lowest", "highest"]) data[name] = BigInt(data[name]);
    data.locked = data.locked.map(BigInt);
    data.values = data.values.map((row) => row.map(BigInt));
    return data;
  }

  function show(box) {
    const data = parsed(box.querySelector(".explorer-data").textContent);
    const { words } = data;
    const weights = new Weights(data.locked);
    const locked = standing(data, data.locked);
    const controls = data.criteria.map((_, place) => control(box, data, place, weights, update));
    const bids = data.bids.map((_, bid) => bidRow(data, bid, locked));
    const first = make("p", { class: "first", "aria-live": "polite" });
    const together = make("p", { class: "together" });
    const reset = make("button", { type: "button" }, words.reset);
    const order = make("ul", { class: "standing", "aria-label": words.standing });
    const differences = make("ul", { class: "changes", "aria-label": words.changes });

    function update() {
      const now = standing(data, weights.exact);
      controls.forEach(({ slider, output, hold }, place) => {
        const percent = said(words.percent, decimal(weights.now[place], 10n, 1, data.signs));
        slider.value = String(weights.now[place]);
        slider.setAttribute("aria-valuetext", percent);
        slider.disabled = weights.isFixed(place);
        hold.checked = weights.held.has(place);
        tell(output, percent);
      });
      tell(together, said(words.together, decimal(sum(weights.now), 10n, 1, data.signs)));
      showOrder(now);
      const leading = data.bids.filter((_, bid) => now.ranks[bid] === 1);
      tell(first, said(leading.length > 1 ? words["first-shared"] : words.first, listed(leading, words)));
      const told = changes(data, locked.ranks, now.ranks);
      const none = weights.isLocked ? words["at-start"] : words.same;
      differences.replaceChildren(...(told.length ? told : [none]).map((each) => make("li", {}, each)));
    }

    function showOrder(now) {
      const texts = written(now, data);
      const places = [...data.bids.keys()].sort((a, b) => now.ranks[a] - now.ranks[b] || a - b);
      for (const bid of places) {
        const isShared = now.ranks.filter((rank) => rank === now.ranks[bid]).length > 1;
        tell(bids[bid].rank, said(isShared ? words.shared : words.place, String(now.ranks[bid])));
        tell(bids[bid].total, texts[bid]);
        bids[bid].bar.style.setProperty("--at", reach(data, now, bid));
      }
      const rows = places.map((bid) => bids[bid].row);
      if (rows.some((row, place) => order.children[place] !== row)) order.replaceChildren(...rows);
    }

    reset.addEventListener("click", () => update(weights.reset()));
    const title = (text) => make("p", { class: "part-title" }, text);
    const hint = (text) => make("p", { class: "hint" }, text);
    const left = make("div", { role: "group", "aria-label": words.weights }, title(words.weights),
      ...controls.map(({ row }) => row), together, reset, hint(words.hint));
    const right = make("div", {}, title(words.standing), order, hint(words.bars),
      title(words.changes), differences);
    const still = box.querySelector(".explorer-still");
    still.querySelector("p").hidden = true; // the tables stay: each has its number in the page
    box.append(make("div", { class: "explorer-live" }, first, make("div", { class: "parts" }, left, right)), still);
    update();
  }

  for (const box of document.querySelectorAll(".explorer")) show(box);
})();
