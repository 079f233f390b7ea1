import httpx

url = "https://api.example.com/echo"
payload = {
    "object": {},
    "array": [],
    "both": [{}, []],
    "deep": {
        "a": {
            "b": [[]],
        },
    },
}

response = httpx.post(url, json=payload)
print(response.text)
