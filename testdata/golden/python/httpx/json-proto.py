import httpx

url = "https://api.example.com/echo"
payload = {
    "__proto__": {"admin": True},
    "constructor": {"prototype": 1},
    "nested": {"__proto__": None},
}

response = httpx.post(url, json=payload)
print(response.text)
