import httpx

url = "https://api.example.com/headers"
headers = {
    "__proto__": "a",
    "constructor": "b",
    "toString": "c",
    "hasOwnProperty": "d",
}

response = httpx.get(url, headers=headers)
print(response.text)
