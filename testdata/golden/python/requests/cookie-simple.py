import requests

url = "https://api.example.com/account"
cookies = {
    "session": "abc123",
    "theme": "dark",
}

response = requests.get(url, cookies=cookies)
print(response.text)
