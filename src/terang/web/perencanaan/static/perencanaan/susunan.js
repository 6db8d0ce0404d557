// The tree by keyboard. Without it every row still has its menu.
(() => {
  const list = () => [...document.querySelectorAll("#susunan tbody th a")];
  const close = () => document.getElementById("isian")?.remove();
  const press = (baris, pilih) => {
    const tombol = baris.querySelector(pilih);
    if (!tombol) return;
    htmx.process(tombol); // A quick hand presses a key before htmx has looked at a row that just came.
    tombol.click();
  };
  document.addEventListener("htmx:beforeRequest", (e) => {
    if (e.target.closest("[data-tambah]")) { close(); e.target.closest("details")?.removeAttribute("open"); }
  });
  document.addEventListener("htmx:afterSettle", () => document.querySelector("#isian [autofocus]")?.focus());
  document.addEventListener("click", (e) => {
    if (e.target.closest("[data-tutup]")) { e.preventDefault(); close(); }
    document.querySelectorAll("details.tindakan[open]").forEach((d) => { if (!d.contains(e.target)) d.removeAttribute("open"); });
  });
  document.addEventListener("keydown", (e) => {
    if (e.key === "Escape") {
      const buka = document.querySelector("details.tindakan[open]");
      if (buka) { buka.removeAttribute("open"); buka.querySelector("summary").focus(); return; }
      const isian = document.getElementById("isian");
      if (isian) { const dekat = isian.previousElementSibling; close(); dekat?.querySelector("th a")?.focus(); }
      return;
    }
    const baris = e.target.closest?.("#susunan tbody tr");
    if (!baris || e.target.closest("#isian, details")) return;
    const semua = list(), kini = semua.indexOf(baris.querySelector("th a"));
    const naik = e.key === "ArrowUp", turun = e.key === "ArrowDown";
    if (e.altKey && naik) press(baris, "[data-naik]");
    else if (e.altKey && turun) press(baris, "[data-turun]");
    else if (naik || turun) semua[Math.min(Math.max(kini + (turun ? 1 : -1), 0), semua.length - 1)].focus();
    else if (e.key === "Insert") press(baris, "[data-tambah]");
    else if (e.key === "F2") press(baris, "[data-ubah]");
    else return;
    e.preventDefault();
  });
})();
