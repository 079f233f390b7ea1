import base64
import os
import uuid

import httpx

guid_2 = str(uuid.uuid4())
credentials = base64.b64encode(f"{guid_2}:{os.environ['API_PASSWORD']}".encode()).decode()

url = "https://api.example.com/me"
headers = {"Proxy-Authorization": f"Basic {credentials}"}

response = httpx.get(url, headers=headers)
print(response.text)
