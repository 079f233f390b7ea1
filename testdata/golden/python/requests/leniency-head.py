import requests

url = "https://api.example.com/head"
headers = {
    "X-Space": "value",
    "X-One": "1",
}

response = requests.get(url, headers=headers)
print(response.text)
