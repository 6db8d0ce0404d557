// The grid of targets like a spreadsheet: arrows and Enter between cells, several cells pasted at once.
(() => {
  const kisi = document.querySelector("[data-kisi]");
  if (!kisi) return;
  kisi.classList.add("berskrip");
  const sel = (input, turun, kanan) => {
    const baris = input.closest("tr"), tubuh = baris.parentElement;
    const r = [...tubuh.rows].indexOf(baris) + turun, k = input.closest("td").cellIndex + kanan;
    return tubuh.rows[r]?.cells[k]?.querySelector("input[hx-post]");
  };
  kisi.addEventListener("submit", (e) => e.preventDefault());
  kisi.addEventListener("keydown", (e) => {
    const arah = { ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [1, 0] }[e.key];
    if (!arah || !e.target.matches("input[hx-post]")) return;
    e.preventDefault();
    const lain = sel(e.target, ...arah);
    if (lain) { lain.focus(); lain.select(); } else e.target.blur();
  });
  kisi.addEventListener("paste", (e) => {
    const teks = e.clipboardData.getData("text");
    if (!/[\t\n]/.test(teks.trim()) || !e.target.matches("input[hx-post]")) return;
    e.preventDefault();
    teks.replace(/\r?\n$/, "").split(/\r?\n/).forEach((baris, r) => baris.split("\t").forEach((isi, k) => {
      const tujuan = sel(e.target, r, k);
      if (tujuan) { tujuan.value = isi.trim(); tujuan.dispatchEvent(new Event("change", { bubbles: true })); }
    }));
  });
})();
