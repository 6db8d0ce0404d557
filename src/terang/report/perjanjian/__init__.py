"""The Perjanjian Kinerja in its official form (PermenPANRB 53/2014, Lampiran I)."""
