import requests

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

response = requests.post(url, json=payload)
print(response.text)
