import requests

url = "https://api.example.com/form"
data = [
    ("b", "2"),
    ("a", "1"),
    ("b", "1"),
    ("a", "2"),
    ("c", "3"),
]

response = requests.post(url, data=data)
print(response.text)
