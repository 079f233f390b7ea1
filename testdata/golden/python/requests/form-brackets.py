import requests

url = "https://api.example.com/form"
data = [
    ("br[]", "1"),
    ("br[]", "2"),
    ("user[name]", "x"),
    ("user[tags][0]", "y"),
]

response = requests.post(url, data=data)
print(response.text)
