import httpx

url = "https://api.example.com/echo"
payload = {
    "b": 1,
    "10": "x",
    "2": "y",
    "1": "z",
    "": "empty",
    "a b": "space",
    "01": "zero",
    "-1": "minus",
}

response = httpx.post(url, json=payload)
print(response.text)
