import httpx

url = "https://api.example.com/headers"
headers = {
    "USER-AGENT": "Example/1.0",
    "x-lower": "1",
    "X-UPPER": "2",
    "DNT": "1",
    "WWW-test": "3",
    "SOAPACTION": '"urn:x"',
}

response = httpx.get(url, headers=headers)
print(response.text)
