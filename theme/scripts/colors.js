// Light or dark as the reader chose, before the page is drawn. Without a choice, or without this script, the system decides.
(() => {
  const key = "colors";
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");

  // Storage may be blocked; then a choice lasts as long as the page.
  const stored = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };

  const store = (choice) => {
    try {
      if (choice) {
        localStorage.setItem(key, choice);
      } else {
        localStorage.removeItem(key);
      }
    } catch {}
  };

  const apply = (choice) => {
    if (choice === "light" || choice === "dark") {
      root.dataset.colors = choice;
    } else {
      delete root.dataset.colors;
    }
  };

  const isDark = () => (root.dataset.colors ?? (system.matches ? "dark" : "light")) === "dark";

  const show = () => {
    document.querySelector(".theme-switch")?.setAttribute("aria-pressed", String(isDark()));
    const paper = getComputedStyle(document.body).backgroundColor;
    for (const meta of document.querySelectorAll("meta[name=theme-color]")) {
      meta.content = paper;
    }
  };

  const change = () => {
    const choice = isDark() ? "light" : "dark";
    const isSystems = (choice === "dark") === system.matches;
    apply(isSystems ? null : choice);
    store(isSystems ? null : choice);
    show();
  };

  apply(stored());
  root.dataset.script = "";
  addEventListener("DOMContentLoaded", () => {
    document.querySelector(".theme-switch")?.addEventListener("click", change);
    system.addEventListener("change", show);
    addEventListener("storage", () => {
      apply(stored());
      show();
    });
    show();
  });
})();
