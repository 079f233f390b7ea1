from pathlib import Path

import requests

url = "https://api.example.com/photos/1"
headers = {"Content-Type": "image/png"}
data = Path("./pixel.png").read_bytes()

response = requests.put(url, headers=headers, data=data)
print(response.text)
