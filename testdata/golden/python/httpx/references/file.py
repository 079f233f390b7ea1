from pathlib import Path

import httpx

url = "https://api.example.com/photos/1"
headers = {"Content-Type": "image/png"}
content = Path("./pixel.png").read_bytes()

response = httpx.put(url, headers=headers, content=content)
print(response.text)
