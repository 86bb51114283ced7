"""The rooms behind the page reader: finding lines of text, cutting them out, recognising them."""
