import datetime

import httpx

date = datetime.datetime.now().astimezone().strftime("%Y/%m/%d %H:%M")

url = "https://api.example.com/events"
headers = {"X-Day": date}

response = httpx.get(url, headers=headers)
print(response.text)
