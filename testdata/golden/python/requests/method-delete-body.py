import requests

url = "https://api.example.com/items"
payload = {
    "ids": [1, 2, 3],
}

response = requests.delete(url, json=payload)
print(response.text)
