import os

import requests

host = os.environ["HOST"]
port = os.environ["PORT"]

url = f"http://{host}:{port}/health"

response = requests.get(url)
print(response.text)
