import os

import httpx

host = os.environ["HOST"]
port = os.environ["PORT"]

url = f"http://{host}:{port}/health"

response = httpx.get(url)
print(response.text)
