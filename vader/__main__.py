"""`python -m vader` is the `vader` command."""

from vader.cli import main

main()
