from pathlib import Path

import httpx

url = "https://api.example.com/photos/1"
content = Path("./pixel.png").read_bytes()

response = httpx.put(url, content=content)
print(response.text)
