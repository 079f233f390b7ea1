import requests

url = "https://api.example.com/echo"
payload = {
    "__proto__": {"admin": True},
    "constructor": {"prototype": 1},
    "nested": {"__proto__": None},
}

response = requests.post(url, json=payload)
print(response.text)
