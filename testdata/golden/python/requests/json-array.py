import requests

url = "https://api.example.com/echo"
payload = [
    1,
    "two",
    None,
    True,
    [],
    {},
]

response = requests.post(url, json=payload)
print(response.text)
