import httpx

url = "https://api.example.com/echo"
payload = {
    "class": "None",
    "default": "True",
    "nil": "nil",
    "a-b": "undefined",
    "true": True,
    "1e3": "NaN",
    "$ref": "#/a",
    "@type": "x",
    "NULL": None,
}

response = httpx.post(url, json=payload)
print(response.text)
