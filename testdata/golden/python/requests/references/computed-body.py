import random
import time
import uuid

import requests

guid = str(uuid.uuid4())
timestamp = str(int(time.time()))
number = str(random.randrange(0, 2))

url = "https://api.example.com/events"
headers = {"Content-Type": "application/json"}
data = f'{{"id": "{guid}", "at": {timestamp}, "number": {number}}}'

response = requests.post(url, headers=headers, data=data)
print(response.text)
