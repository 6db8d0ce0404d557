// Cells of money: saved one by one, arrows and Enter move, a paste from Excel fills several. The page works without it.
(() => {
  const form = document.querySelector("[data-kisi]");
  if (!form) return;
  form.classList.add("kisi-hidup");
  form.addEventListener("submit", (e) => { if (!e.submitter) e.preventDefault(); });
  const list = () => [...form.querySelectorAll("input[data-lama]")];

  document.addEventListener("htmx:configRequest", (e) => {
    const sel = e.detail.elt;
    if (sel.dataset.lama !== undefined) e.detail.parameters.lama = sel.dataset.lama;
  });
  document.addEventListener("htmx:afterRequest", (e) => {
    const sel = e.detail.elt;
    if (sel.dataset?.lama === undefined) return;
    const gagal = !e.detail.successful || e.detail.xhr.getResponseHeader("X-Salah") === "ya";
    sel.classList.toggle("is-invalid", gagal);
    sel.toggleAttribute("aria-invalid", gagal);
    if (!gagal) sel.dataset.lama = sel.value;
    if (!e.detail.successful) document.getElementById("status-isi").textContent = "⚠ Belum tersimpan: tidak ada jawaban dari server. Ketik ulang bila sambungan sudah pulih.";
  });

  const move = (sel, geser) => {
    const [, kolom] = sel.name.match(/^(.*)-\d+$/);
    const turun = list().filter((satu) => satu.name.startsWith(`${kolom}-`));
    turun[turun.indexOf(sel) + geser]?.focus();
  };
  form.addEventListener("keydown", (e) => {
    const sel = e.target;
    if (sel.dataset.lama === undefined) return;
    if (e.key === "Enter" || e.key === "ArrowDown") { e.preventDefault(); move(sel, 1); }
    if (e.key === "ArrowUp") { e.preventDefault(); move(sel, -1); }
    if (e.key === "Escape") { sel.value = sel.dataset.lama; }
  });
  form.addEventListener("focusin", (e) => { if (e.target.dataset.lama !== undefined) e.target.select(); });
  form.addEventListener("paste", (e) => {
    const sel = e.target;
    const teks = e.clipboardData.getData("text").replace(/\r?\n$/, "");
    if (sel.dataset.lama === undefined || !/[\t\n]/.test(teks)) return;
    e.preventDefault();
    const baris = list().map((satu) => satu.closest("tr")).filter((satu, n, semua) => semua.indexOf(satu) === n);
    const awal = baris.indexOf(sel.closest("tr"));
    const kolom = [...sel.closest("tr").cells].indexOf(sel.closest("td"));
    teks.split(/\r?\n/).forEach((garis, y) => garis.split("\t").forEach((isi, x) => {
      const tujuan = baris[awal + y]?.cells[kolom + x]?.querySelector("input[data-lama]");
      if (!tujuan) return;
      tujuan.value = isi.trim();
      tujuan.dispatchEvent(new Event("change", { bubbles: true }));
    }));
  });
})();
