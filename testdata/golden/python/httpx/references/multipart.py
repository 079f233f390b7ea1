import os
from pathlib import Path

import httpx

title = os.environ["TITLE"]
name = os.environ["NAME"]

url = "https://api.example.com/photos"
files = [
    ("title", (None, f"{title} 1")),
    ("photo", ("pixel.png", Path("./pixel.png").read_bytes(), "image/png")),
    ("notes", ("notes.txt", f"Notes of {name}", "text/plain")),
]

response = httpx.post(url, files=files)
print(response.text)
