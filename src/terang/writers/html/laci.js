// The drawer "Cara hitung", the mark in the table of contents, and tables that scroll only where they must.
(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);
  document.documentElement.classList.add("skrip");

  const laci = $("t-laci");
  if (laci) pasangLaci();
  pasangTabel();
  pasangNavigasi();

  function pasangLaci() {
    const data = JSON.parse($("t-data").textContent);
    const isi = $("t-laci-isi");
    let menutup = false; // our own way back through the history, after which nothing is to be shown
    let biarkan = false; // closed in order to go somewhere else: the history stays as it is

    const baca = (awalan, hash) => {
      if (!hash.startsWith(awalan)) return null;
      try {
        const id = decodeURIComponent(hash.slice(awalan.length));
        return Object.hasOwn(data, id) ? id : null;
      } catch {
        return null;
      }
    };
    const alamat = (id) => "#angka=" + encodeURI(id).replaceAll("#", "%23");
    const sebut = (id) => `${data[id].tertulis} ${data[id].satuan}`.trim();

    function buka(id) {
      const kini = laci.open && history.state ? history.state : { jejak: [], langkah: 0 };
      if (kini.jejak.at(-1) === id) return;
      history.pushState({ jejak: [...kini.jejak, id], langkah: kini.langkah + 1 }, "", alamat(id));
      tampilkan();
    }

    function tampilkan() {
      const { jejak } = history.state;
      const id = jejak.at(-1);
      isi.replaceChildren(...$("angka-" + id).cloneNode(true).childNodes);
      $("t-jejak").hidden = jejak.length < 2;
      $("t-jejak").querySelector("ol").replaceChildren(...jejak.map((lain, urut) => butirJejak(lain, urut - jejak.length + 1)));
      $("t-alamat").value = location.href;
      $("t-kabar").textContent = "";
      if (!laci.open) laci.showModal();
      laci.scrollTop = 0;
      isi.focus({ preventScroll: true });
    }

    function butirJejak(id, mundur) {
      const li = document.createElement("li");
      const el = document.createElement(mundur ? "button" : "span");
      el.textContent = sebut(id);
      el.title = data[id].uraian;
      if (mundur) {
        el.type = "button";
        el.addEventListener("click", () => history.go(mundur));
      } else {
        el.setAttribute("aria-current", "step");
      }
      li.append(el);
      return li;
    }

    const hapusAlamat = () => history.replaceState(null, "", location.pathname + location.search);

    function sesuaikan() {
      if (menutup) {
        menutup = false;
        if (baca("#angka=", location.hash)) hapusAlamat();
        return;
      }
      const id = baca("#angka=", location.hash);
      if (id) {
        if (!history.state) history.replaceState({ jejak: [id], langkah: 0 }, "");
        tampilkan();
      } else if (laci.open) {
        biarkan = true;
        laci.close();
      }
    }

    laci.addEventListener("close", () => {
      const langkah = history.state ? history.state.langkah : 0;
      if (biarkan) {
        biarkan = false;
      } else if (langkah > 0) {
        menutup = true;
        history.go(-langkah);
      } else {
        hapusAlamat();
      }
    });
    laci.addEventListener("click", (event) => {
      if (event.target === laci) laci.close(); // the ground outside the drawer
    });
    document.addEventListener("click", (event) => {
      const tautan = event.target.closest("a[href^='#']");
      if (!tautan || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const id = baca("#angka-", tautan.getAttribute("href"));
      if (id) {
        event.preventDefault();
        buka(id);
      } else if (laci.open && laci.contains(tautan)) {
        biarkan = true;
        laci.close();
      }
    });
    for (const tautan of document.querySelectorAll("a.angka")) tautan.setAttribute("aria-haspopup", "dialog");
    $("t-tutup").addEventListener("click", () => laci.close());
    $("t-kembali").addEventListener("click", () => history.back());
    $("t-salin").addEventListener("click", async () => {
      $("t-alamat").select();
      try {
        await navigator.clipboard.writeText($("t-alamat").value);
        $("t-kabar").textContent = "Tersalin.";
      } catch {
        $("t-kabar").textContent = "Tekan Ctrl+C untuk menyalin.";
      }
    });
    window.addEventListener("popstate", sesuaikan);
    sesuaikan();
  }

  function pasangTabel() {
    const ukur = (wadah) => {
      const muat = wadah.firstElementChild.offsetWidth <= wadah.clientWidth + 1;
      wadah.classList.toggle("muat", muat);
      if (muat) {
        wadah.removeAttribute("tabindex");
        wadah.removeAttribute("role");
        wadah.removeAttribute("aria-label");
      } else {
        wadah.tabIndex = 0;
        wadah.setAttribute("role", "region");
        wadah.setAttribute("aria-label", sebutan.get(wadah));
      }
    };
    const sebutan = new Map();
    const pengamat = new ResizeObserver((semua) => semua.forEach(({ target }) => ukur(target)));
    for (const wadah of document.querySelectorAll(".gulir")) {
      sebutan.set(wadah, wadah.getAttribute("aria-label"));
      pengamat.observe(wadah);
    }
  }

  function pasangNavigasi() {
    const samping = $("t-navigasi");
    const tautan = new Map();
    for (const a of samping.querySelectorAll("a[href^='#']")) {
      const bab = $(decodeURIComponent(a.hash.slice(1)));
      if (bab && bab.matches("section")) tautan.set(bab, a);
    }
    const tampak = new Set();
    let kini = null;
    const pengamat = new IntersectionObserver(
      (semua) => {
        for (const { target, isIntersecting } of semua) tampak[isIntersecting ? "add" : "delete"](target);
        tandai([...tautan.keys()].findLast((bab) => tampak.has(bab)));
      },
      { rootMargin: "-20% 0px -79% 0px" },
    );
    for (const bab of tautan.keys()) pengamat.observe(bab);

    function tandai(bab) {
      const baru = bab ? tautan.get(bab) : null;
      if (baru === kini) return;
      if (kini) kini.removeAttribute("aria-current");
      for (const li of samping.querySelectorAll("li.dalam")) li.classList.remove("dalam");
      kini = baru;
      if (!kini) return;
      kini.setAttribute("aria-current", "location");
      for (let li = kini.closest("li"); li; li = li.parentElement.closest("li")) li.classList.add("dalam");
      const kotak = samping.getBoundingClientRect();
      const letak = kini.getBoundingClientRect();
      if (letak.top < kotak.top || letak.bottom > kotak.bottom) {
        samping.scrollTop += letak.top - kotak.top - kotak.height / 3;
      }
    }
  }
})();
