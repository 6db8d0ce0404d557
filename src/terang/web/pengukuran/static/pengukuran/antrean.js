// The queue by keyboard: j and k move, a passes on, r sends back. Letters count only while the queue has the focus.
(() => {
  const daftar = document.querySelector("[data-antrean]");
  if (!daftar) return;
  const semua = () => [...daftar.children];
  const kini = () => document.activeElement.closest?.(".antre");
  const go = (n) => semua()[Math.max(0, Math.min(n, semua().length - 1))]?.focus();
  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || e.target.matches("input, textarea, select")) {
      if (e.key === "Escape" && kini()) { kini().querySelector("[data-kembalikan]")?.removeAttribute("open"); kini().focus(); }
      return;
    }
    const satu = kini();
    if (!satu && document.activeElement !== document.body) return;
    const letak = satu ? semua().indexOf(satu) : -1;
    if (e.key === "j") { e.preventDefault(); go(letak + 1); }
    if (e.key === "k") { e.preventDefault(); go(letak - 1); }
    if (!satu) return;
    if (e.key === "a") { e.preventDefault(); satu.querySelector("[data-setujui] button").click(); }
    if (e.key === "r") {
      const kembali = satu.querySelector("[data-kembalikan]");
      if (!kembali) return;
      e.preventDefault();
      kembali.open = true;
      kembali.querySelector("textarea").focus();
    }
  });
  go(0);
})();
