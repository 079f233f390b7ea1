import datetime

import httpx

date = datetime.datetime.now(datetime.timezone.utc).strftime("%a, %d %b %Y %H:%M:%S GMT")
date_2 = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
date_3 = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d")
date_4 = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=2)).strftime("%Y-%m-%d %H:%M:%S")
date_5 = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=90)).strftime("%Y-%m-%d %H:%M:%S")

url = "https://api.example.com/events"
headers = {
    "Date": date,
    "X-Iso": date_2,
    "X-Day": date_3,
    "X-Minute": date_4,
    "X-Second": date_5,
}

response = httpx.get(url, headers=headers)
print(response.text)
