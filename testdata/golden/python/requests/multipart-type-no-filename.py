import requests

url = "https://api.example.com/upload"
files = [
    ("meta", (None, '{"a": 1.0}', "application/json; charset=utf-8")),
    ("note", (None, "ü", "text/plain")),
]

response = requests.post(url, files=files)
print(response.text)
