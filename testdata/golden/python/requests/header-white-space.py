import requests

url = "https://api.example.com/headers"
headers = {
    "X-None": "value",
    "X-Many": "value",
    "X-Inside": "a   b\t\tc",
}

response = requests.get(url, headers=headers)
print(response.text)
