// The picture of the tree: zoom, pan, search, fold, and a panel for each box. Without it boxes are links.
(() => {
  const wadah = document.querySelector("[data-bagan]"), alat = document.querySelector("[data-alat]");
  if (!wadah) return;
  alat.hidden = false;
  const svg = () => wadah.querySelector("svg");
  let lihat = null;
  const whole = () => ({ x: 0, y: 0, w: +svg().dataset.lebar, h: +svg().dataset.tinggi });
  const show = () => svg().setAttribute("viewBox", `${lihat.x} ${lihat.y} ${lihat.w} ${lihat.h}`);
  const start = () => {
    lihat = whole();
    // A picture too small to read begins at its root, as large as print.
    const kali = Math.max(lihat.w / wadah.clientWidth, lihat.h / wadah.clientHeight);
    if (kali > 1.4) { lihat.w = wadah.clientWidth * 1.1; lihat.h = wadah.clientHeight * 1.1; }
    const akar = wadah.querySelector(".kotak")?.getBBox();
    if (kali > 1.4 && akar) lihat.y = Math.max(0, akar.y + akar.height / 2 - lihat.h / 2);
    show();
  };
  const zoom = (kali, px = 0.5, py = 0.5) => {
    lihat.x += lihat.w * px * (1 - kali); lihat.y += lihat.h * py * (1 - kali); lihat.w *= kali; lihat.h *= kali; show();
  };
  const search = () => {
    const kata = document.getElementById("cari-simpul").value.trim().toLowerCase();
    const semua = [...wadah.querySelectorAll("[data-cari]")];
    semua.forEach((g) => g.classList.toggle("samar", Boolean(kata) && !g.dataset.cari.includes(kata)));
    const kena = kata && semua.find((g) => g.dataset.cari.includes(kata));
    if (kena) { const k = kena.getBBox(); lihat.x = k.x + k.width / 2 - lihat.w / 2; lihat.y = k.y + k.height / 2 - lihat.h / 2; show(); }
  };
  alat.addEventListener("click", (e) => {
    const tombol = e.target.closest("button");
    if (tombol?.dataset.zum === "0") { lihat = whole(); show(); } else if (tombol?.dataset.zum) zoom(+tombol.dataset.zum);
    else if (tombol && "cetak" in tombol.dataset) print();
  });
  document.getElementById("cari-simpul").addEventListener("input", search);
  wadah.addEventListener("wheel", (e) => {
    if (!e.ctrlKey) return;
    e.preventDefault();
    const k = wadah.getBoundingClientRect();
    zoom(e.deltaY > 0 ? 1.15 : 0.87, (e.clientX - k.left) / k.width, (e.clientY - k.top) / k.height);
  }, { passive: false });
  let pegang = null, gerak = false;
  wadah.addEventListener("pointerdown", (e) => { pegang = { x: e.clientX, y: e.clientY }; gerak = false; });
  addEventListener("pointermove", (e) => {
    if (!pegang) return;
    const dx = e.clientX - pegang.x, dy = e.clientY - pegang.y;
    if (Math.abs(dx) + Math.abs(dy) < 4 && !gerak) return;
    gerak = true;
    const kali = Math.max(lihat.w / wadah.clientWidth, lihat.h / wadah.clientHeight);
    lihat.x -= dx * kali; lihat.y -= dy * kali; pegang = { x: e.clientX, y: e.clientY }; show();
  });
  addEventListener("pointerup", () => { pegang = null; });
  wadah.addEventListener("dragstart", (e) => e.preventDefault());
  wadah.addEventListener("click", (e) => {
    const kotak = e.target.closest("a[data-panel]"), lipat = e.target.closest("a[data-lipat]");
    if (gerak) { e.preventDefault(); gerak = false; return; }
    if (e.ctrlKey || e.metaKey || (!kotak && !lipat)) return;
    e.preventDefault();
    if (kotak) {
      const panel = document.getElementById("panel");
      panel.parentElement.hidden = false;
      htmx.ajax("GET", kotak.getAttribute("href"), { target: "#panel" }).then(() => { panel.focus(); panel.scrollIntoView({ block: "nearest" }); });
    } else {
      const simpan = lihat, alamat = lipat.getAttribute("href");
      htmx.ajax("GET", location.pathname + alamat, { target: "#bagan", swap: "outerHTML" }).then(() => { lihat = simpan; show(); history.replaceState(null, "", location.pathname + alamat); });
    }
  });
  // Who goes from box to box by keyboard sees the one they are on.
  wadah.addEventListener("focusin", (e) => {
    const k = e.target.closest("svg a")?.getBBox();
    if (!k || !e.target.matches(":focus-visible")) return;
    if (k.x < lihat.x || k.y < lihat.y || k.x + k.width > lihat.x + lihat.w || k.y + k.height > lihat.y + lihat.h) {
      lihat.x = k.x + k.width / 2 - lihat.w / 2; lihat.y = k.y + k.height / 2 - lihat.h / 2; show();
    }
  });
  wadah.addEventListener("keydown", (e) => {
    const arah = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[e.key];
    if (arah) { lihat.x += arah[0] * lihat.w / 10; lihat.y += arah[1] * lihat.h / 10; show(); }
    else if (e.key === "+") zoom(0.8); else if (e.key === "-") zoom(1.25); else if (e.key === "0") { lihat = whole(); show(); } else return;
    e.preventDefault();
  });
  addEventListener("beforeprint", () => { const k = whole(); svg().setAttribute("viewBox", `0 0 ${k.w} ${k.h}`); });
  addEventListener("afterprint", show);
  start();
})();
