// The sheet as a spreadsheet: arrows, paste, capaian while one types, and nothing lost without a connection.
// Without this file every cell is a plain form with its own button.
(() => {
  const kisi = document.querySelector("[data-kisi]");
  const panel = document.getElementById("panel");
  document.addEventListener("htmx:afterSwap", (e) => {
    if (e.target !== panel) return;
    const isiPanel = panel.querySelector("[data-alamat]");
    const sel = isiPanel && document.querySelector(`form[data-sel="${isiPanel.dataset.alamat}"]`);
    if (sel) showKurang(sel, isiPanel.dataset.kurangKini);
    (panel.querySelector("[autofocus]") || panel.querySelector("h2") || panel).focus?.();
    if (!panel.contains(document.activeElement)) panel.focus();
  });
  document.addEventListener("click", (e) => { if (e.target.closest("[data-tutup-panel]")) closePanel(); });
  document.addEventListener("keydown", (e) => { if (e.key === "Escape" && panel && panel.contains(document.activeElement)) closePanel(); });
  let asal = null;
  document.addEventListener("htmx:beforeRequest", (e) => { if (e.target.matches("[data-panel]")) asal = e.target; });
  function closePanel() { if (panel && !panel.classList.contains("panel-halaman")) { panel.replaceChildren(); asal?.focus(); } }

  // A row that is complete is ticked, one that is not says what it lacks; only the page of a period has both.
  function showKurang(f, kurang) {
    const baris = f.closest("tr");
    const tempat = baris.querySelector("[data-kurang]");
    const centang = baris.querySelector("input[name=kode]");
    if (tempat) tempat.textContent = kurang ? `⚠ ${kurang}` : "";
    if (tempat && centang) centang.checked = !kurang;
  }

  if (!kisi) return;
  const orang = kisi.dataset.orang;
  const kabarKisi = document.getElementById("kabar-kisi");
  const forms = [...kisi.querySelectorAll("form[data-sel]")];
  kisi.classList.add("sel-aktif");

  // One promise per row: a second write waits for the first, so that editions follow each other and capaian is added up
  // in order.
  const antre = new Map();
  const key = (f) => `terang:sel:${orang}:${f.dataset.sel}`;
  const isi = (f) => f.elements.teks;
  const td = (f) => f.closest("td");
  const saved = new Map(forms.map((f) => [f, isi(f).value]));
  const store = (f) => { try { localStorage.setItem(key(f), JSON.stringify({ teks: isi(f).value, terbitan: f.elements.terbitan.value })); } catch { /* only in this page then */ } };
  const forget = (f) => { try { localStorage.removeItem(key(f)); } catch { /* nothing to forget */ } };
  const recall = (f) => { try { return JSON.parse(localStorage.getItem(key(f)) || "null"); } catch { return null; } };

  function tell(f, teks, kelas = "") {
    const k = td(f).querySelector("[data-kabar]");
    k.className = `sel-kabar ${kelas}`;
    k.replaceChildren(document.createTextNode(teks));
    isi(f).classList.toggle("is-invalid", kelas === "galat");
    if (kelas === "galat") isi(f).setAttribute("aria-invalid", "true"); else isi(f).removeAttribute("aria-invalid");
    return k;
  }
  function show(sel, d) {
    const c = sel.querySelector("[data-capaian]");
    c.className = `hasil hasil-${d.hasil.replaceAll(" ", "-")}`;
    c.textContent = `${d.tanda} ${d.capaian}`;
    const kata = document.createElement("span");
    kata.className = "visually-hidden";
    kata.textContent = ` ${d.hasil}`;
    c.append(kata);
    c.title = d.aturan;
    const perlu = sel.querySelector("[data-perlu]");
    if (perlu) perlu.hidden = !d.perlu_analisis;
    const teks = sel.querySelector("[data-teks]");
    if (teks) teks.textContent = d.teks || "–";
  }
  // A figure changes the capaian of the quarters after it, and that of the year.
  function showBaris(f, baris) {
    Object.entries(baris).forEach(([periode, d]) => {
      const sel = f.closest("tr").querySelector(`[data-periode="${periode}"]`);
      if (sel && (d.teks || sel.querySelector("[data-capaian]").textContent.trim())) show(sel, d);
    });
  }
  function count() {
    const n = forms.filter((f) => td(f).querySelector("[data-kabar]").classList.contains("tunda")).length;
    if (n) announce(`${n} angka belum terkirim. Tersimpan di peramban ini dan dikirim lagi saat sambungan kembali.`);
    else if (kabarKisi.dataset.tunda) { kabarKisi.hidden = true; delete kabarKisi.dataset.tunda; }
    if (n) kabarKisi.dataset.tunda = "1";
  }
  function announce(teks, tombol) {
    kabarKisi.hidden = false;
    kabarKisi.replaceChildren(document.createTextNode(teks));
    if (tombol) kabarKisi.append(tombol);
  }
  function button(teks, kerja) {
    const b = document.createElement("button");
    b.type = "button"; b.className = "btn btn-sm"; b.textContent = teks;
    b.addEventListener("click", kerja);
    return b;
  }

  function save(f) {
    const baris = f.closest("tr");
    const kerja = (antre.get(baris) || Promise.resolve()).then(() => send(f));
    antre.set(baris, kerja);
    return kerja;
  }
  async function send(f) {
    const teks = isi(f).value;
    if (teks === saved.get(f) && !recall(f)) return;
    store(f);
    tell(f, "menyimpan …");
    let jawab;
    try {
      jawab = await fetch(f.action, { method: "POST", body: new FormData(f), headers: { Accept: "application/json" }, redirect: "manual" });
    } catch { tell(f, "belum terkirim", "tunda"); count(); return; }
    // Somebody who was signed out is sent to the door: what was typed stays here.
    if (jawab.type === "opaqueredirect" || !(jawab.headers.get("Content-Type") || "").includes("json")) {
      tell(f, jawab.status === 404 ? "Indikator ini tidak ada lagi. Muat ulang halaman." : "belum terkirim: masuk kembali, lalu muat ulang halaman", "tunda");
      count();
      return;
    }
    const d = await jawab.json();
    if (jawab.status === 409) { choose(f, d); return; }
    if (!jawab.ok) { tell(f, d.salah, "galat"); if (jawab.status === 403) forget(f); count(); return; }
    f.elements.terbitan.value = d.terbitan;
    saved.set(f, isi(f).value === teks ? d.teks : teks);
    if (isi(f).value === teks) { isi(f).value = d.teks; forget(f); tell(f, `tersimpan ${d.jam}`); showKurang(f, d.kurang); }
    showBaris(f, d.baris);
    count();
  }
  function choose(f, d) {
    const k = tell(f, `${d.salah} Tersimpan: ${d.kini || "kosong"}. Ketikan Anda: ${isi(f).value || "kosong"}.`, "galat");
    k.append(button("Pakai ketikan saya", () => { f.elements.terbitan.value = d.terbitan; save(f); isi(f).focus(); }),
      button("Pakai yang tersimpan", () => { f.elements.terbitan.value = d.terbitan; isi(f).value = d.kini; saved.set(f, d.kini); forget(f); tell(f, "memakai yang tersimpan"); preview(f); isi(f).focus(); }));
    count();
  }
  async function preview(f) {
    try {
      const jawab = await fetch(`${f.dataset.sel}hitung/?teks=${encodeURIComponent(isi(f).value)}`, { headers: { Accept: "application/json" }, redirect: "manual" });
      if (!jawab.ok) return;
      const d = await jawab.json();
      if (d.salah) tell(f, d.salah, "galat");
      else { show(td(f), d); tell(f, d.aturan); }
    } catch { /* it is worked out when the figure is stored */ }
  }

  const tunggu = new Map();
  kisi.addEventListener("input", (e) => {
    const f = e.target.closest("form[data-sel]");
    if (!f) return;
    store(f);
    clearTimeout(tunggu.get(f));
    tunggu.set(f, setTimeout(() => { if (document.activeElement === isi(f)) preview(f); }, 350));
  });
  kisi.addEventListener("change", (e) => { const f = e.target.closest("form[data-sel]"); if (f) { clearTimeout(tunggu.get(f)); save(f); } });
  kisi.addEventListener("submit", (e) => { const f = e.target.closest("form[data-sel]"); if (f) { e.preventDefault(); save(f); move(f, 1, 0); } });
  kisi.addEventListener("focusin", (e) => { if (e.target.matches(".sel-isi")) e.target.select(); });

  const rows = () => [...kisi.tBodies[0].rows].filter((r) => r.querySelector("[data-kolom]"));
  const at = (baris, kolom) => baris?.querySelector(`[data-kolom="${kolom}"] form[data-sel]`);
  function move(f, turun, kanan) {
    const semua = rows();
    let b = semua.indexOf(f.closest("tr")) + turun;
    let k = Number(td(f).dataset.kolom) + kanan;
    while (b >= 0 && b < semua.length && k >= 0 && k < 4) {
      const tuju = at(semua[b], k);
      if (tuju) { isi(tuju).focus(); return; }
      b += turun; k += kanan;
    }
  }
  kisi.addEventListener("keydown", (e) => {
    if (!e.target.matches(".sel-isi")) return;
    const f = e.target.form;
    const { selectionStart: a, selectionEnd: z, value } = e.target;
    const utuh = a === 0 && z === value.length;
    const arah = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: (utuh || z === 0) && [0, -1], ArrowRight: (utuh || a === value.length) && [0, 1] }[e.key];
    if (arah) { e.preventDefault(); move(f, ...arah); }
    if (e.key === "Escape") { e.target.value = saved.get(f); forget(f); tell(f, ""); preview(f); }
  });

  kisi.addEventListener("paste", (e) => {
    if (!e.target.matches(".sel-isi")) return;
    const teks = e.clipboardData.getData("text/plain").replace(/\r?\n$/, "");
    if (!/[\t\n]/.test(teks)) return;
    e.preventDefault();
    const semua = rows();
    const b0 = semua.indexOf(e.target.closest("tr"));
    const k0 = Number(e.target.closest("td").dataset.kolom);
    const lama = [];
    let lewat = 0;
    teks.split(/\r?\n/).forEach((baris, b) => baris.split("\t").forEach((nilai, k) => {
      const f = at(semua[b0 + b], k0 + k);
      if (!f) { lewat += 1; return; }
      lama.push([f, isi(f).value]);
      isi(f).value = nilai.trim();
      save(f);
    }));
    announce(`${lama.length} sel ditempel.${lewat ? ` ${lewat} angka tidak mendapat sel: terkunci, atau di luar tabel.` : ""}`,
      button("Urungkan tempel", () => { lama.forEach(([f, v]) => { isi(f).value = v; save(f); }); announce("Tempelan diurungkan."); }));
  });

  // What was left behind by a lost connection or a closed page.
  forms.forEach((f) => {
    const ada = recall(f);
    if (!ada) return;
    if (ada.teks === saved.get(f)) { forget(f); return; }
    isi(f).value = ada.teks;
    f.elements.terbitan.value = ada.terbitan;
    tell(f, "belum terkirim", "tunda");
    save(f);
  });
  count();
  window.addEventListener("online", () => forms.filter((f) => recall(f)).forEach(save));
  setInterval(() => { if (navigator.onLine) forms.filter((f) => td(f).querySelector(".tunda")).forEach(save); }, 15000);
})();
