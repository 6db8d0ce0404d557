// Before the first paint, so that nothing flashes: what the person chose, or else what their system prefers.
(() => {
  let tema = null;
  try { tema = localStorage.getItem("tema"); } catch { /* a browser that keeps nothing follows the system */ }
  if (!tema) tema = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  document.documentElement.setAttribute("data-bs-theme", tema);
})();
