import requests

url = "https://api.example.com/v1/items"
proxies = {
    "http": "http://proxy.example.com:3128",
    "https": "http://proxy.example.com:3128",
}

response = requests.get(url, proxies=proxies)
print(response.text)
