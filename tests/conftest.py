"""Its being here puts this folder on the path, so that tests share `contoh_naskah`."""
