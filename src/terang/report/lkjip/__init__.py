"""The LKjIP (Laporan Kinerja Instansi Pemerintah) after PermenPANRB 53/2014."""
