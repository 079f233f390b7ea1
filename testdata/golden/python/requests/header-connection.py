import requests

url = "https://api.example.com/headers"
headers = {
    "TE": "trailers, deflate;q=0.5",
    "Connection": "TE, close",
    "Keep-Alive": "timeout=5, max=100",
}

response = requests.get(url, headers=headers)
print(response.text)
