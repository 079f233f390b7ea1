import requests

url = "https://api.example.com/headers"
headers = {
    "Content-Type": "application/json",
    "Content-Language": "en",
}

response = requests.get(url, headers=headers)
print(response.text)
