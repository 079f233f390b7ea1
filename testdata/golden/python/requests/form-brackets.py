import requests

url = "https://api.example.com/form"
payload = [
    ("br[]", "1"),
    ("br[]", "2"),
    ("user[name]", "x"),
    ("user[tags][0]", "y"),
]

response = requests.post(url, data=payload)
print(response.text)
