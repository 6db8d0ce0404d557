// Filters: a finding is shown when its level and its class are ticked. Without this script everything is shown.
const saring = document.querySelector(".saring");
const kartu = [...document.querySelectorAll(".kartu")];
const apply = () => {
  const ticked = (nama) => new Set([...saring.querySelectorAll(`[name=${nama}]:checked`)].map((e) => e.value));
  const tingkat = ticked("tingkat"), kelas = ticked("kelas");
  for (const satu of kartu) {
    satu.hidden = !tingkat.has(satu.dataset.tingkat) || !kelas.has(satu.dataset.kelas);
    for (const tanda of document.querySelectorAll(`.tanda[href="#${satu.id}"]`)) tanda.hidden = satu.hidden;
  }
  for (const grup of document.querySelectorAll(".kelompok-reviu")) grup.hidden = !grup.querySelector(".kartu:not([hidden])");
  saring.querySelector("output").textContent =
    `${kartu.filter((satu) => !satu.hidden).length} dari ${kartu.length} temuan ditampilkan`;
};
if (saring) {
  saring.hidden = false;
  saring.addEventListener("change", apply);
  saring.addEventListener("reset", () => setTimeout(apply));
  apply();
}
