"""What the page on accuracy says around its tables."""

from __future__ import annotations

from datetime import date

KATA = {
    "suntik": """## Kesalahan yang disuntikkan

Setiap dokumen dibuat dari bilangan acak dengan benih tetap, semua angkanya benar, lalu satu nilai diubah. Dihitung
ditemukan bila ada temuan (taraf apa pun) yang tidak ada pada dokumen bersihnya dan menunjuk angka itu, barisnya,
atau jumlah yang memuatnya. `bertaraf galat` dan `nilai benar` adalah bagian dari yang ditemukan; nilai benar
berarti usulannya memuat angka semula. Pada "narasi beda dari tabel" jumlah dan persentase dalam kalimat diubah
bersama, jadi kalimat itu cocok dengan dirinya sendiri dan hanya tabel yang membantahnya. "Jumlah kembar"
disuntikkan ke tabel tanpa jumlah. Yang tidak dapat dibantah oleh halaman lain, misalnya tahun pada judul tabel
paket, tidak disuntikkan. Indikator yang makin rendah makin baik tidak diuji di sini. Perubahan yang lebih kecil
dari 0,2% pada satu angka tidak disuntikkan, sebab pembulatan menutupinya.""",
    "bersih": """## Salah menuduh pada dokumen yang benar

Dokumen sintetis memang bukan LKjIP utuh, jadi temuan STR001 (bab atau analisis yang tidak ada) benar dan tidak
dihitung di sana. Pada laporan contoh setiap temuan dihitung.""",
    "ubah": """## Satu angka diubah di laporan sendiri

Laporan contoh dibuat dalam setiap bentuk; pada berkas jadinya satu digit dari satu angka yang tercetak, diambil acak
dari semuanya, diganti digit lain, lalu berkas itu direviu. Dihitung ditemukan bila ada temuan apa pun, sebab laporan
yang tidak diubah tidak punya temuan. `nilai semula disebut`: salah satu temuan mengusulkan angka semula. Pada DOCX yang
diubah adalah teks isi dokumen, termasuk nomor halaman pada daftar isi; pada PDF hurufnya di halaman, termasuk tulisan
di dalam grafik; pada HTML isi halaman, termasuk tulisan di dalam grafik dan penjelasan angka. Tidak ikut: kepala dan
kaki halaman, navigasi HTML, nomor butir daftar, dan gambar PNG di DOCX.""",
    "berlabel": """## Laporan nyata yang sudah dibaca orang

Hanya label yang pasti. `longgar`: halamannya sama dan memuat salah satu angka label; angka seperti 80 dapat
kebetulan sama. `ketat`: berasal dari pemeriksaan untuk jenis kesalahan itu, dan menyebut angka yang tertulis serta
angka yang benar (untuk angka panjang, yang tertulis saja). Label tanpa angka dicocokkan dengan katanya. Satu label
dapat mewakili beberapa baris. Pencocokan ini otomatis; yang menentukan tetap pembacaan orang.""",
    "tanpa korpus": "Tidak diukur: laporan berlabel tidak ada di mesin ini, begitu pula waktu dan memori.",
    "ekstraksi": """## Ketepatan membaca tabel

Tabel buatan yang setiap selnya diketahui, ditulis dalam banyak susunan lalu dibaca kembali; di sampingnya, pustaka yang
biasa dipakai orang. `baris tepat`: seluruh sel baris itu sama, di urutan yang sama (baris tanpa angka tidak dihitung).
Sel angka dihitung ditemukan bila terbaca utuh pada baris dengan nama yang sama; `benar` adalah bagian dari yang
terbaca. `tabel`: banyak tabel yang terbaca dari yang sebenarnya; tabel yang terpotong halaman boleh terbaca lebih
dari satu oleh pustaka lain. "Cara teks" adalah setelan pdfplumber untuk tabel tanpa garis.""",
    "rusak": """## Berkas rusak

Berkas yang dirusak atau sengaja dibuat jahat, direviu satu per satu dalam proses sendiri di bawah batas baris perintah.
`ditolak`: berakhir dengan pesan yang menyebut sebab dan jalan keluar; `sebab batas`: di antaranya, yang melewati batas
waktu atau memori. Detik adalah waktu prosesor, dari membaca sampai hasil tertulis, di luar menyalakan Python; memori
adalah tambahan di atas proses yang kosong. `gagal`: berhenti tanpa pesan, pemeriksaannya jatuh, lebih dari 20 detik,
atau lebih dari 1 GB. Berkas yang isinya sama dijalankan sekali.""",
    "cepat": """## Waktu dan memori

Setiap cara berjalan satu kali dalam proses sendiri, termasuk menyalakan Python. Mesin yang sibuk memperlambat
semuanya. Memori dijumlahkan dari semua proses satu cara; bagian yang dipakai bersama dihitung sekali.""",
}


def write_kepala(tanggal: date | None, mulai: int, banyak: int, inti: int) -> str:
    """The head of the page: when, on what, and which documents were known to those who set the thresholds."""
    return f"""# Ketelitian reviu

<!-- Dibuat oleh bench/reviu.py --tulis TANGGAL. Jangan diubah di sini. -->

Diukur {tanggal} pada mesin {inti} inti, benih {mulai} sampai {mulai + banyak - 1} untuk setiap susunan. Angka yang
buruk pun ditulis. Selang 95% menurut Wilson.

**Dokumen yang dikenal saat ambang disetel.** Kedua laporan nyata berlabel di bawah dan laporan contoh dikenal oleh
pembuat pemeriksaan, jadi angkanya bukan ukuran untuk laporan yang belum pernah dilihat. Dokumen sintetis dibuat
terpisah; setelah pemeriksaan diperbaiki dengan melihat yang lepas, ukurlah dengan benih lain (`--mulai 100`).
Susunannya tetap enam yang sama, dan dokumen sintetis lebih rapi daripada laporan nyata, jadi bagian yang ditemukan
di sana adalah batas atas."""
