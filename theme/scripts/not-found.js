// Suggests the pages whose addresses are nearest to the one that does not exist. It gets them from the links on the page itself.
(() => {
  const most = 3;
  const place = document.querySelector(".nearest");
  const list = place?.querySelector("ul");
  const words = (address) => decodeURIComponent(address).toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];

  // The Levenshtein distance of two words.
  const distance = (a, b) => {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      }
      row = next;
    }
    return row[b.length];
  };

  const likeness = (a, b) => 1 - distance(a, b) / Math.max(a.length, b.length);

  // The mean of the best similarity of each requested word; the last word counts most.
  const score = (asked, known) => {
    let sum = 0;
    let weight = 0;
    asked.forEach((word, i) => {
      const share = i === asked.length - 1 ? 2 : 1;
      sum += share * Math.max(0, ...known.map((other) => likeness(word, other)));
      weight += share;
    });
    return sum / weight;
  };

  let asked = [];
  try {
    asked = words(location.pathname.replace(/\.html?$/, "").slice(0, 200));
  } catch {}
  if (!list || asked.length === 0) {
    return;
  }

  const pages = new Map();
  for (const link of document.querySelectorAll("main a[href^='/'], nav a[href^='/']")) {
    if (link.pathname !== "/" && !pages.has(link.pathname)) {
      pages.set(link.pathname, link.textContent.trim());
    }
  }

  const scored = [...pages]
    .map(([address, title]) => ({ address, title, score: score(asked, words(address)) }))
    .sort((a, b) => b.score - a.score);
  const least = Math.max(0.55, (scored[0]?.score ?? 0) - 0.2);
  const best = scored.filter((page) => page.score >= least).slice(0, most);
  for (const page of best) {
    const link = document.createElement("a");
    link.href = page.address;
    link.className = "tap";
    link.textContent = page.title;
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
  place.hidden = best.length === 0;
})();
