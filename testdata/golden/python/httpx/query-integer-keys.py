import httpx

url = "https://api.example.com/q"
params = {
    "b": "0",
    "10": "x",
    "2": "y",
    "1": "z",
    "__proto__": "p",
    "constructor": "c",
    "a": "9",
}

response = httpx.get(url, params=params)
print(response.text)
