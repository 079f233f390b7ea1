import httpx

url = "https://WWW.Example.COM/order"
headers = {
    "X-First": "1",
    "accept": "text/html",
    "X-Second": "2",
}

response = httpx.get(url, headers=headers)
print(response.text)
