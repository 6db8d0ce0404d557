"""`python -m terang` does what `terang` does."""

from terang.cli import main

if __name__ == "__main__":
    main()
