import requests

url = "https://api.example.com/upload"
files = [
    ("file", ("notes", "no type")),
]

response = requests.post(url, files=files)
print(response.text)
