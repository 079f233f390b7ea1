import httpx

url = "https://api.example.com/echo"
payload = [
    1,
    "two",
    None,
    True,
    [],
    {},
]

response = httpx.post(url, json=payload)
print(response.text)
