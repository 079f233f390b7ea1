import random
import time
import uuid

import httpx

guid = str(uuid.uuid4())
timestamp = str(int(time.time()))
number = str(random.randrange(0, 2))

url = "https://api.example.com/events"
headers = {"Content-Type": "application/json"}
content = f'{{"id": "{guid}", "at": {timestamp}, "number": {number}}}'

response = httpx.post(url, headers=headers, content=content)
print(response.text)
