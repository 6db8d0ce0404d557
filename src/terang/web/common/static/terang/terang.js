// Small helps of the frame. Every page works without them.
(() => {
  const akar = document.documentElement;
  document.querySelectorAll("[data-tema]").forEach((tombol) => tombol.addEventListener("click", () => {
    const tema = akar.getAttribute("data-bs-theme") === "dark" ? "light" : "dark";
    akar.setAttribute("data-bs-theme", tema);
    try { localStorage.setItem("tema", tema); } catch { /* kept for this page only */ }
  }));

  document.querySelectorAll("form[data-kirim-sendiri]").forEach((form) => {
    form.classList.add("kirim-sendiri");
    form.addEventListener("change", () => form.requestSubmit());
  });

  const cari = document.getElementById("cari");
  const temu = document.getElementById("temu");
  const list = () => [...temu.querySelectorAll("a")];
  document.addEventListener("keydown", (e) => {
    if (cari && (e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "k") { e.preventDefault(); cari.focus(); cari.select(); }
    if (e.key === "Escape") {
      if (temu && temu.contains(document.activeElement)) cari.focus();
      if (temu) temu.replaceChildren();
      document.querySelectorAll("details.istilah[open]").forEach((d) => d.removeAttribute("open"));
    }
    if (!temu || !["ArrowDown", "ArrowUp"].includes(e.key)) return;
    if (document.activeElement !== cari && !temu.contains(document.activeElement)) return;
    const semua = list();
    if (!semua.length) return;
    e.preventDefault();
    const kini = semua.indexOf(document.activeElement) + (e.key === "ArrowDown" ? 1 : -1);
    if (kini < 0) cari.focus(); else semua[Math.min(kini, semua.length - 1)].focus();
  });
  document.addEventListener("click", (e) => {
    if (temu && !e.target.closest(".cari")) temu.replaceChildren();
    document.querySelectorAll("details.istilah[open]").forEach((d) => { if (!d.contains(e.target)) d.removeAttribute("open"); });
  });
  document.querySelector("[role=alert][autofocus]")?.focus();
})();
