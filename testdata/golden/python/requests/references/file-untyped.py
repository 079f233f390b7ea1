from pathlib import Path

import requests

url = "https://api.example.com/photos/1"
data = Path("./pixel.png").read_bytes()

response = requests.put(url, data=data)
print(response.text)
