"""What a document claims: naskah -> klaim. Meaning is read here once; checks only ask."""
